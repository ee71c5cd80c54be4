import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from './db'
import { open, seal, systemKey, type Bound } from './sealed'

/** The channel on which a commit tells the workers that mail is waiting. */
export const outboxChannel = 'outbox'
export const outboxTopic = ''

const purpose = 'outbox'

function place(messageId: string): Bound {
  return { table: 'OutboxMessage', column: 'payload', rowId: messageId, ownerId: 'system' }
}

/** Promises a letter in the act's own transaction: it leaves if the act is committed, and never otherwise. */
export async function enqueue(tx: Tx, letter: string, payload: object): Promise<void> {
  const id = randomUUID()
  const sealed = seal(systemKey(purpose), JSON.stringify(payload), place(id))
  await tx.$executeRaw`
    insert into "OutboxMessage" ("id", "letter", "payload") values (${id}::uuid, ${letter}, ${sealed})`
  await wakeWorkers(tx)
}

/** Tells the workers at the commit that something waits for them; they look now and then anyway. */
export async function wakeWorkers(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_notify(${outboxChannel}, ${outboxTopic})`
}

/** Promises one letter to each of many, as `enqueue` does for one. */
export async function enqueueAll(tx: Tx, letter: string, payloads: readonly object[]): Promise<void> {
  if (payloads.length === 0) return
  const data = payloads.map((payload) => {
    const id = randomUUID()
    return { id, letter, payload: seal(systemKey(purpose), JSON.stringify(payload), place(id)) }
  })
  await tx.outboxMessage.createMany({ data })
  await tx.$executeRaw`select pg_notify(${outboxChannel}, ${outboxTopic})`
}

/** What the letter of a message is about, as it was given to `enqueue`. */
export function openPayload(messageId: string, sealed: Uint8Array): unknown {
  return JSON.parse(open(systemKey(purpose), sealed, place(messageId)))
}
