import 'server-only'
import type { Tx } from '@/lib/kernel/db'

/** One act changes a session's plan at a time; it reads the parts as they are then, in their order. */
export async function lockedPlan(tx: Tx, sessionId: string) {
  await tx.$executeRaw`select 1 from "Session" where "id" = ${sessionId}::uuid for update`
  return tx.part.findMany({
    where: { sessionId },
    orderBy: { position: 'asc' },
    select: { id: true, position: true, kind: true, title: true, minutes: true, holderId: true, prompt: true },
  })
}

/** Puts the parts of a session into this order, as places 1, 2, 3 and so on. */
export async function putInOrder(tx: Tx, sessionId: string, ids: readonly string[]): Promise<void> {
  // Each place belongs to one part at any moment, so all of them step aside first.
  await tx.$executeRaw`update "Part" set "position" = "position" + 1000 where "sessionId" = ${sessionId}::uuid`
  await tx.$executeRaw`
    update "Part" set "position" = given.place from unnest(${[...ids]}::uuid[]) with ordinality as given(id, place)
    where "Part"."id" = given.id and "Part"."sessionId" = ${sessionId}::uuid`
}
