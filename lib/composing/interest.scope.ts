import type { Viewer } from '@/lib/access/actor'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import type { Prisma } from '@/prisma/generated/client'

/** Interests that count: sent, and not withdrawn by their person. */
export const interestsThatStand = { sentAt: { not: null }, withdrawnAt: null } satisfies Prisma.InterestWhereInput

/** Interests that staff choose about: those that stand, in any community; none for anybody else. */
export function interestsToCompose(viewer: Viewer): Prisma.InterestWhereInput {
  return { ...interestsThatStand, community: communitiesRunBy(viewer) }
}
