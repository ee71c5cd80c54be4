import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { stillSignedIn } from '@/lib/access/sign-in.rules'
import { db } from '@/lib/kernel/db'
import { isId } from '@/lib/kernel/ids'

/**
 * Whether the viewer may go on watching a session: her sign-in still holds and she still facilitates it. Asking this
 * is not a use of the sign-in, so that a forgotten screen does not keep itself open.
 */
export async function mayWatch(viewer: Viewer, sessionId: string, now: Date): Promise<boolean> {
  if (!isId(sessionId) || viewer.signInId === null) return false
  const yesterday = new Date(now.getTime() - 86_400_000)
  const row = await db().signIn.findFirst({
    where: {
      id: viewer.signInId,
      person: {
        facilitations: {
          some: {
            fromOn: { lte: now },
            OR: [{ untilOn: null }, { untilOn: { gt: yesterday } }],
            community: { sessions: { some: { id: sessionId } } },
          },
        },
      },
    },
    select: { createdAt: true, seenAt: true, expiresAt: true, endedAt: true },
  })
  return row !== null && stillSignedIn(row, viewer.roles, now)
}
