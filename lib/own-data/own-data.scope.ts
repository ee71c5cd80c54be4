import type { Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** The viewer’s own copies of everything. */
export function ownCopies(viewer: Viewer): Prisma.OwnDataFileWhereInput {
  return viewer.personId ? { personId: viewer.personId } : { id: { in: [] } }
}
