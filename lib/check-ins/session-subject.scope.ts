import type { Viewer } from '@/lib/access/actor'
import type { Tx } from '@/lib/kernel/db'
import { sessionsOfMember, sessionsVisibleTo } from '@/lib/sessions/session.scope'
import type { Prisma } from '@/prisma/generated/client'
import type { Doors } from './check-in.rules'
import { closesHoursAfter } from './check-in.rules'

export type SessionSubject = Doors & { id: string; communityId: string }

const fields = {
  id: true,
  communityId: true,
  startsAt: true,
  endsAt: true,
  cancellation: { select: { sessionId: true } },
  community: { select: { timeZone: true } },
} satisfies Prisma.SessionSelect

type Row = Prisma.SessionGetPayload<{ select: typeof fields }>

function subjectOf({ cancellation, community, ...session }: Row): SessionSubject {
  return { ...session, timeZone: community.timeZone, cancelled: cancellation !== null }
}

/** The session an act is about, if the viewer can see it, with what the doors rule needs. */
export async function sessionSubject(tx: Tx, viewer: Viewer, sessionId: string): Promise<SessionSubject | null> {
  const row = await tx.session.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: sessionId }, sessionsVisibleTo(viewer)] },
    select: fields,
  })
  return row && subjectOf(row)
}

/** The session that is on, or else the next one, of the viewer's community with this code. */
export async function nearestSessionOf(tx: Tx, viewer: Viewer, code: string, now: Date): Promise<SessionSubject | null> {
  const row = await tx.session.findFirst({
    relationLoadStrategy: 'join',
    where: {
      AND: [
        { community: { code }, endsAt: { gt: new Date(now.getTime() - closesHoursAfter * 3_600_000) }, cancellation: null },
        sessionsOfMember(viewer),
      ],
    },
    orderBy: { startsAt: 'asc' },
    select: fields,
  })
  return row && subjectOf(row)
}
