import type { Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** Communities whose rhythm the viewer shares: those she is in now, and those she facilitates. */
export function communitiesShared(viewer: Viewer): Prisma.CommunityWhereInput {
  const current = viewer.memberships.filter(({ untilOn }) => untilOn === null).map(({ communityId }) => communityId)
  return { id: { in: [...current, ...viewer.facilitates] } }
}

/** Communities that the viewer facilitates. */
export function communitiesHeldBy(viewer: Viewer): Prisma.CommunityWhereInput {
  return { id: { in: [...viewer.facilitates] } }
}
