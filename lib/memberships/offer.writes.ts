import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import type { OfferEnding } from '@/prisma/generated/enums'

/**
 * Holds the community's row, the one guard of its places, and answers how many are taken: whoever changes places, choices or
 * offers does so after this, one act after the other.
 */
export async function lockPlaces(tx: Tx, communityId: string): Promise<{ placesTaken: number; cap: number }> {
  const [places] = await tx.$queryRaw<{ placesTaken: number; cap: number }[]>`
    select "placesTaken", "cap" from "Community" where "id" = ${communityId}::uuid for update`
  if (!places) throw new Error('A community that has places is gone')
  return places
}

/** One more place is held. The row must be locked, and have room. */
export async function holdPlace(tx: Tx, communityId: string): Promise<void> {
  await tx.community.updateMany({ where: { id: communityId }, data: { placesTaken: { increment: 1 } } })
}

/** A place that was held is free again. The row must be locked. */
export async function freePlace(tx: Tx, communityId: string): Promise<void> {
  await tx.community.updateMany({ where: { id: communityId }, data: { placesTaken: { decrement: 1 } } })
}

/** How an offer stands now that the community's row is locked, or null when it was deleted. */
export function offerUnderLock(tx: Tx, offerId: string) {
  return tx.offer.findUnique({
    where: { id: offerId },
    select: { endedAt: true, ending: true, openUntilOn: true, membership: { select: { id: true } } },
  })
}

type Ended = { id: string; communityId: string; interestId: string | null }

/** Ends an offer that nobody took: its place is free, and its interest has no choice any more. The row must be locked. */
export async function endOffer(tx: Tx, offer: Ended, ending: OfferEnding, now: Date): Promise<void> {
  await tx.offer.updateMany({ where: { id: offer.id, endedAt: null }, data: { endedAt: now, ending } })
  await freePlace(tx, offer.communityId)
  if (!offer.interestId) return
  await tx.placing.updateMany({
    where: { interestId: offer.interestId, choice: 'offer' },
    data: { choice: null, lastEnding: ending, letterSentAt: null, version: { increment: 1 } },
  })
}
