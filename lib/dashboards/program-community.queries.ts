import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { departureInWords, placesFreeInWords } from '@/lib/memberships/departure.rules'
import { hasRoom } from '@/lib/memberships/offer.rules'
import { pauseAheadInWords } from '@/lib/memberships/pause.rules'
import { offerInWords } from './program.rules'

/** Forms shown at once; the ones that came first stand first. */
export const mostForms = 100

function formsOf(viewer: Viewer, slug: string) {
  return db().interest.findMany({
    relationLoadStrategy: 'join',
    where: {
      community: { AND: [{ slug }, communitiesRunBy(viewer)] },
      sentAt: { not: null },
      withdrawnAt: null,
      offers: { none: { membership: { isNot: null } } },
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: mostForms,
    select: {
      id: true, createdAt: true,
      form: { select: { calledName: true, setting: true, region: true, hopes: true } },
      offers: { where: { endedAt: null }, select: { openUntilOn: true } },
    },
  })
}

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

/** A community as the program team sees it: places, forms that wait, people, dates. Null for all but staff. */
export async function programCommunity(viewer: Viewer, slug: string, now: Date) {
  const [community, forms, memberships] = await Promise.all([
    db().community.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug }, communitiesRunBy(viewer)] },
      select: {
        slug: true, name: true, colour: true, timeZone: true, cap: true, placesTaken: true, minimumAttendance: true,
        program: { select: { name: true } },
        facilitations: { orderBy: { fromOn: 'asc' }, select: { id: true, fromOn: true, untilOn: true, person: { select: { calledName: true, pronouns: true } } } },
        sessions: { orderBy: { number: 'asc' }, select: { id: true, number: true, title: true, startsAt: true, endsAt: true, cancellation: { select: { reason: true } } } },
        offers: {
          where: { interestId: null, endedAt: null, membership: { is: null } },
          orderBy: { offeredAt: 'asc' },
          select: { id: true, openUntilOn: true, person: { select: { calledName: true } } },
        },
      },
    }),
    formsOf(viewer, slug),
    placesOf(viewer, slug),
  ])
  if (!community) return null
  const today = dateOf(now, community.timeZone)
  const { offers, ...rest } = community
  return {
    ...rest,
    room: hasRoom(community),
    forms: forms.map(({ offers: [offer], form, ...interest }) => ({ ...interest, ...form, answer: offerInWords(offer ?? null, today) })),
    offered: offers.map(({ id, person, openUntilOn }) => ({ id, name: person.calledName, answer: offerInWords({ openUntilOn }, today) })),
    free: placesFreeInWords(community),
    members: memberships
      .filter(({ departure }) => departure === null)
      .map(({ pauses, ...member }) => ({ ...member, away: pauseAheadInWords(pauses, today) })),
    left: memberships.flatMap(({ id, person, departure }) => (departure ? [{ id, person, how: departureInWords(departure) }] : [])),
  }
}

export type ProgramCommunity = NonNullable<Awaited<ReturnType<typeof programCommunity>>>
