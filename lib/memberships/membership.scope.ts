import { hasRole, type Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

const none = { id: { in: [] } } satisfies Prisma.MembershipWhereInput

/** The viewer's own places, present and past. */
export function ownMemberships(viewer: Viewer): Prisma.MembershipWhereInput {
  return viewer.personId ? { personId: viewer.personId } : none
}

/** The viewer's own places that she has not left. */
export function ownPlaces(viewer: Viewer): Prisma.MembershipWhereInput {
  return { AND: [ownMemberships(viewer), { departure: null }] }
}

/** Memberships that staff look after: all of them, for staff; none for anybody else. */
export function membershipsRunBy(viewer: Viewer): Prisma.MembershipWhereInput {
  return hasRole(viewer, 'staff') ? {} : none
}

/** Memberships that end by themselves: all of them for the process that notes it, none for anybody else. */
export function membershipsOfProcess(viewer: Viewer): Prisma.MembershipWhereInput {
  return viewer.kind === 'system' ? {} : none
}
