import 'server-only'
import { hasRole, type Viewer } from '@/lib/access/actor'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { pauseOn } from '@/lib/memberships/pause.rules'
import type { Prisma } from '@/prisma/generated/client'
import { inTouch, placesToOffer, progressInWords, progressOf } from './program.rules'

const communityFields = {
  slug: true, name: true, colour: true, symbol: true, timeZone: true, cap: true, placesTaken: true,
  tally: { select: { waiting: true, members: true } },
  // Only those who have taken a break: few, whatever the size of the group.
  memberships: { where: { departure: null, pauses: { some: {} } }, select: { pauses: { select: { fromOn: true, returnsOn: true } } } },
  facilitations: { orderBy: { fromOn: 'asc' }, select: { fromOn: true, untilOn: true, person: { select: { calledName: true } } } },
  rhythmProposals: { where: { outcome: 'asked_staff' }, select: { id: true } },
  sessions: {
    orderBy: { startsAt: 'asc' },
    select: {
      kind: true, number: true, startsAt: true, endsAt: true,
      cancellation: { select: { sessionId: true } },
      tally: { select: { arrived: true, apologised: true, rollHere: true, rollApology: true, rollNoWord: true, rollRecordedAt: true } },
    },
  },
} satisfies Prisma.CommunitySelect

type Row = Prisma.CommunityGetPayload<{ select: typeof communityFields }>

function lineOf(row: Row, now: Date) {
  const { tally, facilitations, sessions, rhythmProposals, slug, name, colour, symbol, cap, placesTaken, timeZone } = row
  const held = sessions.map(({ cancellation, ...session }) => ({ ...session, cancelled: cancellation !== null }))
  const progress = progressOf(held, now)
  const waiting = tally?.waiting ?? 0
  const lastDay = progress.last && dateOf(progress.last.startsAt, timeZone)
  const away = lastDay ? row.memberships.filter(({ pauses }) => pauseOn(pauses, lastDay)).length : 0
  return {
    slug, name, colour, symbol, cap, placesTaken, waiting,
    facilitators: facilitations.filter(({ untilOn }) => untilOn === null || untilOn >= now).map(({ person }) => person.calledName),
    asksForRhythm: rhythmProposals.length > 0,
    session: progressInWords(progress, timeZone),
    inTouch: progress.last && inTouch(progress.last.tally, (tally?.members ?? 0) - away),
    // A series that has ended takes nobody in.
    toOffer: progress.next || progress.total === 0 ? placesToOffer({ waiting, placesTaken, cap }) : 0,
  }
}

export type ProgramLine = ReturnType<typeof lineOf>
export type ProgramPage = { name: string; lines: ProgramLine[] }[]

/** The programs that run now or come next, one line a community; the last one when none does. Null for all but staff. */
export async function programPage(viewer: Viewer, now: Date): Promise<ProgramPage | null> {
  if (!hasRole(viewer, 'staff')) return null
  const load = (where: Prisma.ProgramWhereInput, take?: number) =>
    db().program.findMany({
      relationLoadStrategy: 'join',
      where,
      ...(take ? { take } : {}),
      orderBy: { startsOn: take ? 'desc' : 'asc' },
      select: {
        name: true,
        communities: { where: communitiesRunBy(viewer), orderBy: { name: 'asc' }, select: communityFields },
      },
    })
  const today = new Date(now.getTime() - 86_400_000)
  const current = await load({ endsOn: { gte: today } })
  const programs = current.length > 0 ? current : await load({}, 1)
  return programs.map(({ name, communities }) => ({ name, lines: communities.map((row) => lineOf(row, now)) }))
}
