import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { stillSignedIn } from '@/lib/access/sign-in.rules'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { db } from '@/lib/kernel/db'

/**
 * The community whose composing the viewer may go on following: her sign-in still holds and she is still staff. Null
 * otherwise. Asking this is not a use of the sign-in, so that a forgotten screen does not keep itself open.
 */
export async function composingWatchedBy(viewer: Viewer, slug: string, now: Date): Promise<string | null> {
  if (viewer.signInId === null) return null
  const yesterday = new Date(now.getTime() - 86_400_000)
  const staff = { role: 'staff' as const, fromOn: { lte: now }, OR: [{ untilOn: null }, { untilOn: { gt: yesterday } }] }
  const [row, community] = await Promise.all([
    db().signIn.findFirst({
      where: { id: viewer.signInId, person: { roles: { some: staff } } },
      select: { createdAt: true, seenAt: true, expiresAt: true, endedAt: true },
    }),
    db().community.findFirst({ where: { AND: [{ slug }, communitiesRunBy(viewer)] }, select: { id: true } }),
  ])
  return row && community && stillSignedIn(row, viewer.roles, now) ? community.id : null
}
