import { hasRole, type Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** Communities whose attendance the viewer reads: those she facilitates, and all of them for staff. */
export function communitiesAttendedUnder(viewer: Viewer): Prisma.CommunityWhereInput {
  return hasRole(viewer, 'staff') ? {} : { id: { in: [...viewer.facilitates] } }
}
