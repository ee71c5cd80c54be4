import { hasRole, type Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** What concerns the viewer, whoever did it. */
export function auditAbout(viewer: Viewer): Prisma.AuditEntryWhereInput {
  return viewer.personId ? { personId: viewer.personId } : { seq: { in: [] } }
}

/** Everything that was done, for administrators; nothing for anybody else. */
export function auditReadBy(viewer: Viewer): Prisma.AuditEntryWhereInput {
  return hasRole(viewer, 'administrator') ? {} : { seq: { in: [] } }
}
