import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { isFacilitator } from '@/lib/access/actor'
import { doorsCloseAt } from '@/lib/check-ins/check-in.rules'
import { db } from '@/lib/kernel/db'
import { communitiesVisibleTo } from './community.scope'

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
      sessions: {
        orderBy: { number: 'asc' },
        select: { id: true, number: true, title: true, startsAt: true, endsAt: true, cancellation: { select: { sessionId: true } } },
      },
      facilitations: {
        where: { untilOn: null },
        select: { introduction: true, person: { select: { calledName: true } } },
      },
      memberships: {
        where: { departure: null },
        orderBy: { person: { calledName: 'asc' } },
        select: { person: { select: { calledName: true, pronouns: true } } },
      },
    },
  })
  if (!row) return null
  const isMemberNow = viewer.memberships.some((span) => span.communityId === row.id && span.untilOn === null)
  if (!isMemberNow && !isFacilitator(viewer, row.id)) return null
  return {
    isMember: isMemberNow,
    sessions: row.sessions,
    next: row.sessions.find((session) => !session.cancellation && doorsCloseAt(session) > now) ?? null,
    facilitators: row.facilitations.map(({ introduction, person }) => ({ name: person.calledName, introduction })),
    people: row.memberships.map((membership) => membership.person),
  }
}
