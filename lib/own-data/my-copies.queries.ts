import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import type { Decision } from '@/lib/kernel/decision'
import { refuse } from '@/lib/kernel/decision'
import { openBytes, unwrapKey } from '@/lib/kernel/sealed'
import { placeOfCopy } from './copy-place.rules'
import { canBeFetched, keptUntil } from './copy.rules'
import { mayHaveCopy } from './own-data.policy'
import { ownCopies } from './own-data.scope'

/** The viewer’s copies that can be fetched, or wait to be made, newest first. */
export async function myCopies(viewer: Viewer, now: Date) {
  const rows = await db().ownDataFile.findMany({
    where: ownCopies(viewer),
    orderBy: { askedAt: 'desc' },
    take: 10,
    select: { id: true, askedAt: true, madeAt: true },
  })
  return rows
    .filter((row) => row.madeAt === null || canBeFetched(row, now))
    .map((row) => ({ ...row, keptUntil: row.madeAt && keptUntil(row.madeAt) }))
}

/** The bytes of a copy for its owner; null when there is none for her; a refusal when she has to sign in again first. */
export async function copyToFetch(viewer: Viewer, fileId: string, now: Date): Promise<Uint8Array | Decision | null> {
  const file = await db().ownDataFile.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: fileId }, ownCopies(viewer)] },
    select: { id: true, personId: true, madeAt: true, content: true, person: { select: { key: { select: { wrapped: true } } } } },
  })
  if (!file?.content || !canBeFetched(file, now)) return null
  const may = mayHaveCopy(viewer, file, now)
  if (!may.allowed) return may
  const wrapped = file.person.key?.wrapped
  if (!wrapped) return refuse('Its key is gone, so nobody can open this copy. Ask for a new one.')
  return openBytes(unwrapKey(wrapped, file.personId), file.content, placeOfCopy(file.id, file.personId))
}
