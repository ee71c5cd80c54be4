import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import { isId } from '@/lib/kernel/ids'
import { sessionsFacilitatedBy } from '@/lib/sessions/session.scope'
import { membersOfDay } from './members-of-day.rules'
import { mayWriteRoll } from './roll.rules'
import { whoBelongs, whoCame } from './room.scope'

/** The roll of a session for those who keep it: one row a member of that day, with who recorded it and when. Null for anybody else. */
export async function rollPage(viewer: Viewer, sessionId: string, now: Date) {
  if (!isId(sessionId)) return null
  const row = await db().session.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: sessionId }, sessionsFacilitatedBy(viewer)] },
    select: {
      id: true,
      kind: true,
      number: true,
      title: true,
      startsAt: true,
      endsAt: true,
      cancellation: { select: { sessionId: true } },
      ...whoCame,
      community: { select: { name: true, colour: true, timeZone: true, ...whoBelongs } },
    },
  })
  if (!row) return null
  const { community, cancellation, id, kind, number, title, startsAt, endsAt } = row
  const { timeZone } = community
  const rows = membersOfDay(row, community.memberships, timeZone, now).map((member) => {
    const entry = row.rollEntries.find(({ personId }) => personId === member.personId)
    return { ...member, recordedBy: entry?.recordedBy.calledName ?? null, recordedAt: entry?.recordedAt ?? null }
  })
  return {
    id, number, title, startsAt, endsAt, timeZone, rows,
    community: { name: community.name, colour: community.colour },
    may: mayWriteRoll({ kind, startsAt, timeZone, cancelled: cancellation !== null }, now),
  }
}

export type RollPage = NonNullable<Awaited<ReturnType<typeof rollPage>>>
