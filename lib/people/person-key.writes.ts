import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { newDataKey, unwrapKey, wrapKey } from '@/lib/kernel/sealed'

/** The person's own key for her sealed words, made the first time it is needed. */
export async function personKey(tx: Tx, personId: string): Promise<Uint8Array> {
  const wrapped = wrapKey(newDataKey(), personId)
  // Two first words at once must not end with two keys: the one that came second uses the first one's.
  await tx.$executeRaw`insert into "PersonKey" ("personId", "wrapped") values (${personId}::uuid, ${wrapped}) on conflict do nothing`
  const row = await tx.personKey.findUniqueOrThrow({ where: { personId }, select: { wrapped: true } })
  return unwrapKey(row.wrapped, personId)
}
