import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'

/** The ids that the viewer had before accounts of hers were merged: the audit keeps them, and what it says of them is about her. */
export async function formerSelves(viewer: Viewer): Promise<string[]> {
  if (!viewer.personId) return []
  const rows = await db().mergedPerson.findMany({ where: { intoPersonId: viewer.personId }, select: { formerPersonId: true } })
  return rows.map(({ formerPersonId }) => formerPersonId)
}
