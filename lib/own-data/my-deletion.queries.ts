import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'

/** Until when the viewer can undo deleting her account; null when she did not ask for it. */
export async function myDeletion(viewer: Viewer): Promise<{ dueAt: Date } | null> {
  if (!viewer.personId) return null
  return db().accountDeletion.findUnique({ where: { personId: viewer.personId }, select: { dueAt: true } })
}
