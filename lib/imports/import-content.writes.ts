import 'server-only'
import { openBytes, sealBytes, systemKey, type Bound, type Bytes } from '@/lib/kernel/sealed'

const purpose = 'imports'

function place(importId: string): Bound {
  return { table: 'ImportFile', column: 'content', rowId: importId, ownerId: 'system' }
}

/** A list as it waits: sealed, because a spreadsheet may say more about people than we take from it. */
export function sealedList(importId: string, bytes: Uint8Array): Bytes {
  return sealBytes(systemKey(purpose), bytes, place(importId))
}

export function openedBytes(importId: string, sealed: Uint8Array): Uint8Array {
  return openBytes(systemKey(purpose), sealed, place(importId))
}
