import type { Viewer } from '@/lib/access/actor'
import { hasRole } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** Communities in the public catalogue: those that staff have listed. The same for everyone. */
export const communitiesListed = { listedAt: { not: null } } satisfies Prisma.CommunityWhereInput

/** Communities whose inside the viewer may see: her own, those she facilitates, and for staff all. */
export function communitiesVisibleTo(viewer: Viewer): Prisma.CommunityWhereInput {
  if (hasRole(viewer, 'staff') || hasRole(viewer, 'administrator')) return {}
  return {
    id: { in: [...viewer.memberships.map((span) => span.communityId), ...viewer.facilitates] },
  }
}

/** Communities that staff look after: all of them, for staff; none for anybody else. */
export function communitiesRunBy(viewer: Viewer): Prisma.CommunityWhereInput {
  return hasRole(viewer, 'staff') ? {} : { id: { in: [] } }
}
