import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import type { Tx } from './db'
import type { Outcome } from './outcome'

function actorOf(viewer: Viewer): string {
  return viewer.personId ?? viewer.kind
}

/** The outcome of the same form sent before, or null after claiming its key. A twin that is still running is waited for. */
export async function rememberedOutcome<Data>(
  tx: Tx,
  viewer: Viewer,
  act: string,
  key: string | undefined,
): Promise<Outcome<Data> | null> {
  if (!key) return null
  const claimed = await tx.$executeRaw`
    insert into "IdempotencyKey" ("actor", "key", "act", "outcome")
    values (${actorOf(viewer)}, ${key}::uuid, ${act}, 'null'::jsonb) on conflict do nothing`
  if (claimed === 1) return null
  const known = await tx.idempotencyKey.findUnique({
    where: { actor_key: { actor: actorOf(viewer), key } },
    select: { outcome: true, act: true },
  })
  return known && known.act === act ? (known.outcome as Outcome<Data> | null) : null
}

/** Keeps the outcome beside its key, in the act's own transaction: only what was done is remembered. */
export async function rememberOutcome<Data>(
  tx: Tx,
  viewer: Viewer,
  key: string | undefined,
  outcome: Outcome<Data>,
): Promise<void> {
  if (!key) return
  await tx.$executeRaw`
    update "IdempotencyKey" set "outcome" = ${JSON.stringify(outcome)}::jsonb
    where "actor" = ${actorOf(viewer)} and "key" = ${key}::uuid`
}
