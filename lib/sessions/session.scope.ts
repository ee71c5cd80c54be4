import type { Viewer } from '@/lib/access/actor'
import { hasRole } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** Sessions the viewer belongs to on their day, facilitates, or looks after as staff. A former member keeps those of her time. */
export function sessionsVisibleTo(viewer: Viewer): Prisma.SessionWhereInput {
  if (hasRole(viewer, 'staff')) return {}
  return { OR: [{ communityId: { in: [...viewer.facilitates] } }, ...spans(viewer)] }
}

/** The sessions that people are asked to come to: those of the series that take place. */
export const inTheSeries = { kind: 'regular', cancellation: null } satisfies Prisma.SessionWhereInput

/** Sessions the viewer takes part in as a member. */
export function sessionsOfMember(viewer: Viewer): Prisma.SessionWhereInput {
  return { OR: spans(viewer) }
}

/** Sessions the viewer runs. */
export function sessionsFacilitatedBy(viewer: Viewer): Prisma.SessionWhereInput {
  return { communityId: { in: [...viewer.facilitates] } }
}

function spans(viewer: Viewer): Prisma.SessionWhereInput[] {
  const current = viewer.memberships.filter((span) => span.untilOn === null).map((span) => span.communityId)
  const former = viewer.memberships.filter((span) => span.untilOn !== null)
  return [
    { communityId: { in: current } },
    ...former.map((span) => ({ communityId: span.communityId, startsAt: { gte: span.fromOn, lt: endOf(span.untilOn!) } })),
  ]
}

function endOf(day: Date): Date {
  return new Date(day.getTime() + 86_400_000)
}
