import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { isFacilitator } from '@/lib/access/actor'
import { doorsCloseAt } from '@/lib/check-ins/check-in.rules'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { groupLine } from '@/lib/memberships/group-line.rules'
import { linesToGroup } from '@/lib/memberships/group-line.scope'
import { awayToGroup, pauseAheadInWords, pauseOn } from '@/lib/memberships/pause.rules'
import { workShown } from '@/lib/memberships/work-shown.rules'
import type { Prisma } from '@/prisma/generated/client'
import { communitiesVisibleTo } from './community.scope'

const member = {
  showsGroup: true,
  pauses: { select: { fromOn: true, returnsOn: true } },
  person: {
    select: {
      id: true,
      calledName: true,
      pronouns: true,
      affiliations: { orderBy: { fromOn: 'desc' }, select: { roleTitle: true, setting: true, fromOn: true, untilOn: true } },
    },
  },
} satisfies Prisma.MembershipSelect

type Member = Prisma.MembershipGetPayload<{ select: typeof member }>

/** The inside of a community for a member or facilitator: its people and sessions; null for anybody else. */
export async function communityInside(viewer: Viewer, slug: string, now: Date) {
  const belongs = viewer.memberships.some((span) => span.untilOn === null) || viewer.facilitates.length > 0
  if (!belongs) return null
  const row = await db().community.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug }, communitiesVisibleTo(viewer)] },
    select: {
      id: true,
      code: true,
      timeZone: true,
      sessions: {
        orderBy: { startsAt: 'asc' },
        select: { id: true, kind: true, number: true, title: true, startsAt: true, endsAt: true, cancellation: { select: { sessionId: true } } },
      },
      rhythmProposals: { where: { concludedAt: null }, select: { id: true } },
      facilitations: {
        where: { untilOn: null },
        select: { introduction: true, person: { select: { calledName: true } } },
      },
      memberships: { where: { departure: null }, orderBy: { person: { calledName: 'asc' } }, select: member },
      groupLines: linesToGroup(now),
    },
  })
  if (!row) return null
  const mine = viewer.memberships.find((span) => span.communityId === row.id && span.untilOn === null)
  const holds = isFacilitator(viewer, row.id)
  if (!mine && !holds) return null
  const today = dateOf(now, row.timeZone)
  return {
    isMember: mine !== undefined,
    pause: mine ? pauseAheadInWords(mine.pauses, today) : null,
    rhythmOpen: row.rhythmProposals.length > 0,
    sessions: row.sessions,
    next: row.sessions.find((session) => !session.cancellation && doorsCloseAt(session) > now) ?? null,
    facilitators: row.facilitations.map(({ introduction, person }) => ({ name: person.calledName, introduction })),
    people: row.memberships.map((membership) => asShown(membership, today, holds)),
    lines: row.groupLines.map((line) => groupLine(line, row.timeZone)),
  }
}

/** A member as the group sees her; only those who facilitate read when she is back from a break. */
function asShown({ showsGroup, pauses, person: { affiliations, ...person } }: Member, today: Date, holds: boolean) {
  const pause = pauseOn(pauses, today)
  return { ...person, work: workShown(showsGroup, affiliations, today), away: pause && awayToGroup(pause, holds) }
}
