import { hasRole, type Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/**
 * What concerns the viewer, whoever did it: what was done about her, and what she did that is about nobody else, under the
 * ids of accounts too that were merged into hers.
 */
export function auditAbout({ personId }: Viewer, formerIds: readonly string[]): Prisma.AuditEntryWhereInput {
  const hers = { in: [personId, ...formerIds].filter((id) => id !== null) }
  return personId ? { OR: [{ personId: hers }, { actorId: hers, personId: null }] } : { seq: { in: [] } }
}

/** Everything that was done, for administrators; nothing for anybody else. */
export function auditReadBy(viewer: Viewer): Prisma.AuditEntryWhereInput {
  return hasRole(viewer, 'administrator') ? {} : { seq: { in: [] } }
}
