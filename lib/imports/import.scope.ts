import { hasRole } from '@/lib/access/actor'
import type { Viewer } from '@/lib/access/actor'
import type { Prisma } from '@/prisma/generated/client'

/** Lists that were brought: all of them for staff, none for anybody else. */
export function importsVisibleTo(viewer: Viewer): Prisma.ImportFileWhereInput {
  return hasRole(viewer, 'staff') ? {} : { id: { in: [] } }
}
