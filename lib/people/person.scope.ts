import type { Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** The viewer's own record, and nobody else's. */
export function ownPerson(viewer: Viewer): Prisma.PersonWhereInput {
  return viewer.personId ? { id: viewer.personId } : { id: { in: [] } }
}

/** The viewer's own addresses. */
export function ownAddresses(viewer: Viewer): Prisma.EmailAddressWhereInput {
  return viewer.personId ? { personId: viewer.personId } : { id: { in: [] } }
}

/** The viewer's own work, past and present. */
export function ownAffiliations(viewer: Viewer): Prisma.AffiliationWhereInput {
  return viewer.personId ? { personId: viewer.personId } : { id: { in: [] } }
}

/** The viewer's own proofs that another account is hers too. */
export function ownMergeProofs(viewer: Viewer): Prisma.MergeProofWhereInput {
  return viewer.personId ? { personId: viewer.personId } : { id: { in: [] } }
}

/** The person, other than the viewer, whom an address signs in: hers too, once she has typed the code that was mailed there. */
export function personBehind(viewer: Viewer, address: string): Prisma.PersonWhereInput {
  return viewer.personId
    ? { id: { not: viewer.personId }, addresses: { some: { address, maySignIn: true } } }
    : { id: { in: [] } }
}
