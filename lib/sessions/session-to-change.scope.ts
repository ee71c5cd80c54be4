import { hasRole, type Viewer } from '@/lib/access/actor'
import type { Tx } from '@/lib/kernel/db'
import type { Prisma } from '@/prisma/generated/client'

/** Sessions that the viewer may change: of the communities she facilitates, and for staff all. */
export function sessionsChangedBy(viewer: Viewer): Prisma.SessionWhereInput {
  return hasRole(viewer, 'staff') ? {} : { communityId: { in: [...viewer.facilitates] } }
}

const fields = {
  id: true, communityId: true, kind: true, number: true, startsAt: true, endsAt: true, place: true, meetingLink: true, sequence: true,
  cancellation: { select: { sessionId: true } },
  held: { select: { sessionId: true } },
  tally: { select: { arrived: true, rollRecordedAt: true } },
  community: {
    select: {
      slug: true,
      timeZone: true,
      sessions: {
        orderBy: { startsAt: 'asc' },
        select: { id: true, kind: true, number: true, startsAt: true, endsAt: true, cancellation: { select: { sessionId: true } } },
      },
    },
  },
} satisfies Prisma.SessionSelect

/** A session that is about to change, for nobody else at the same moment; null when it is not the viewer's to change. */
export async function sessionToChange(tx: Tx, viewer: Viewer, sessionId: string) {
  const found = await tx.session.findFirst({
    where: { AND: [{ id: sessionId }, sessionsChangedBy(viewer)] },
    select: { communityId: true },
  })
  if (!found) return null
  // The community's row guards all its dates: two sessions moved at once are moved one after the other.
  await tx.$executeRaw`select 1 from "Community" where "id" = ${found.communityId}::uuid for update`
  const { community, cancellation, held, tally, ...session } = await tx.session.findUniqueOrThrow({ where: { id: sessionId }, select: fields })
  return {
    ...session,
    cancelled: cancellation !== null,
    saidHeld: held !== null,
    arrived: tally?.arrived ?? 0,
    rollRecordedAt: tally?.rollRecordedAt ?? null,
    slug: community.slug,
    timeZone: community.timeZone,
    others: community.sessions.map(({ cancellation: off, ...other }) => ({ ...other, cancelled: off !== null })),
  }
}
