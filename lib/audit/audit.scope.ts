import { hasRole, type Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** What concerns the viewer, whoever did it: what was done about her, and what she did that is about nobody else. */
export function auditAbout({ personId }: Viewer): Prisma.AuditEntryWhereInput {
  return personId ? { OR: [{ personId }, { actorId: personId, personId: null }] } : { seq: { in: [] } }
}

/** Everything that was done, for administrators; nothing for anybody else. */
export function auditReadBy(viewer: Viewer): Prisma.AuditEntryWhereInput {
  return hasRole(viewer, 'administrator') ? {} : { seq: { in: [] } }
}
