import 'server-only'
import { db } from '@/lib/kernel/db'
import type { Viewer } from './actor'
import { stillSignedIn } from './sign-in.rules'

export type MySignIn = { id: string; device: string; createdAt: Date; seenAt: Date; isThis: boolean }

/** The browsers in which the viewer is signed in now, this one first and then the one used last. */
export async function mySignIns(viewer: Viewer, now: Date): Promise<MySignIn[]> {
  if (!viewer.personId) return []
  const rows = await db().signIn.findMany({
    where: { personId: viewer.personId, endedAt: null, expiresAt: { gt: now } },
    orderBy: { seenAt: 'desc' },
    take: 50,
    select: { id: true, device: true, createdAt: true, seenAt: true, expiresAt: true, endedAt: true },
  })
  return rows
    .filter((row) => stillSignedIn(row, viewer.roles, now))
    .map(({ id, device, createdAt, seenAt }) => ({ id, device, createdAt, seenAt, isThis: id === viewer.signInId }))
    .sort((one, other) => Number(other.isThis) - Number(one.isThis))
}
