import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import type { Tx } from '@/lib/kernel/db'
import { unwrapKey } from '@/lib/kernel/sealed'

/** The keys of people whose sealed words the viewer was let through to, by row-level security, in this transaction. */
export async function personKeys(_viewer: Viewer, tx: Tx, personIds: readonly string[]): Promise<Map<string, Uint8Array>> {
  const rows = await tx.personKey.findMany({ where: { personId: { in: [...personIds] } }, select: { personId: true, wrapped: true } })
  return new Map(rows.map((row) => [row.personId, unwrapKey(row.wrapped, row.personId)]))
}
