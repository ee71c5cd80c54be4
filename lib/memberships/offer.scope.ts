import type { Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** Offers made to the viewer. */
export function offersTo(viewer: Viewer): Prisma.OfferWhereInput {
  return viewer.personId ? { personId: viewer.personId } : { id: { in: [] } }
}

/**
 * Offers whose page a signed-in viewer may open. Anyone with the link learns that the place is somebody else's and how
 * to express interest; whose it is, and the offer itself, are shown to its person alone.
 */
export function offersToLookAt(viewer: Viewer): Prisma.OfferWhereInput {
  return viewer.kind === 'person' ? {} : { id: { in: [] } }
}
