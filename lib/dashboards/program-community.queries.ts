import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { composingInBrief } from '@/lib/composing/composing.queries'
import { nextToSuggest } from '@/lib/composing/counts.rules'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { departureInWords, placesFreeInWords } from '@/lib/memberships/departure.rules'
import { pauseAheadInWords } from '@/lib/memberships/pause.rules'
import { offerInWords } from './program.rules'

function placesOf(viewer: Viewer, slug: string) {
  return db().membership.findMany({
    relationLoadStrategy: 'join',
    where: { community: { AND: [{ slug }, communitiesRunBy(viewer)] } },
    orderBy: [{ person: { calledName: 'asc' } }, { id: 'asc' }],
    select: {
      id: true, fromOn: true,
      person: { select: { calledName: true, pronouns: true } },
      pauses: { select: { fromOn: true, returnsOn: true } },
      departure: { select: { kind: true, leftOn: true, recordedAt: true } },
    },
  })
}

/** A community as the program team sees it: places, how composing stands, people, dates. Null for all but staff. */
export async function programCommunity(viewer: Viewer, slug: string, now: Date) {
  const [community, composing, memberships] = await Promise.all([
    db().community.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug }, communitiesRunBy(viewer)] },
      select: {
        slug: true, name: true, colour: true, timeZone: true, cap: true, placesTaken: true, minimumAttendance: true,
        program: { select: { name: true } },
        facilitations: { orderBy: { fromOn: 'asc' }, select: { id: true, fromOn: true, untilOn: true, person: { select: { calledName: true, pronouns: true } } } },
        sessions: { orderBy: { startsAt: 'asc' }, select: { id: true, kind: true, number: true, title: true, startsAt: true, endsAt: true, cancellation: { select: { reason: true } } } },
        rhythmProposals: { where: { outcome: 'asked_staff' }, select: { id: true } },
        offers: {
          where: { interestId: null, endedAt: null, membership: { is: null } },
          orderBy: { offeredAt: 'asc' },
          select: { id: true, openUntilOn: true, person: { select: { calledName: true } } },
        },
      },
    }),
    composingInBrief(viewer, slug),
    placesOf(viewer, slug),
  ])
  if (!community) return null
  const today = dateOf(now, community.timeZone)
  const { offers, ...rest } = community
  return {
    ...rest,
    counts: composing.counts,
    next: nextToSuggest(composing.next, community, composing.counts),
    offered: offers.map(({ id, person, openUntilOn }) => ({ id, name: person.calledName, answer: offerInWords({ openUntilOn }, today) })),
    free: placesFreeInWords(community),
    members: memberships
      .filter(({ departure }) => departure === null)
      .map(({ pauses, ...member }) => ({ ...member, away: pauseAheadInWords(pauses, today) })),
    left: memberships.flatMap(({ id, person, departure }) => (departure ? [{ id, person, how: departureInWords(departure) }] : [])),
  }
}

export type ProgramCommunity = NonNullable<Awaited<ReturnType<typeof programCommunity>>>
