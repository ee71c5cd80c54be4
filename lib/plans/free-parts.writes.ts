import 'server-only'
import type { Tx } from '@/lib/kernel/db'

type Leaving = { personId: string; communityId: string; now: Date }

/** Somebody who leaves holds no part of a session that is still to come, and offers to hold none. What she held stays hers. */
export async function freePartsToCome(tx: Tx, { personId, communityId, now }: Leaving): Promise<void> {
  const session = { communityId, startsAt: { gt: now } }
  await tx.part.updateMany({ where: { holderId: personId, session }, data: { holderId: null } })
  await tx.partOffer.deleteMany({ where: { personId, part: { session } } })
}
