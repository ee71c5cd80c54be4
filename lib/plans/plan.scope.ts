import type { Viewer } from '@/lib/access/actor'
import { sessionsFacilitatedBy, sessionsOfMember } from '@/lib/sessions/session.scope'
import type { Prisma } from '@/prisma/generated/client'

/** Parts of sessions that the viewer facilitates or takes part in. */
export function partsVisibleTo(viewer: Viewer): Prisma.PartWhereInput {
  return { session: { OR: [sessionsFacilitatedBy(viewer), sessionsOfMember(viewer)] } }
}
