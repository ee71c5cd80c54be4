import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import { isId } from '@/lib/kernel/ids'
import { anyoneSaid, extraTimes, mayCallOff, mayChange, mayRevive, maySayHeld, meetsHow } from './change-session.rules'
import { sessionsChangedBy } from './session-to-change.scope'
import { wallAt } from './wall-time.rules'

/** A session for those who may change it, with what may be done to it now. Null for anybody else. */
export async function sessionChange(viewer: Viewer, sessionId: string, now: Date) {
  if (!isId(sessionId)) return null
  const row = await db().session.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: sessionId }, sessionsChangedBy(viewer)] },
    select: {
      id: true, kind: true, number: true, title: true, startsAt: true, endsAt: true, place: true, meetingLink: true, sequence: true, communityId: true,
      cancellation: { select: { reason: true } },
      held: { select: { saidAt: true, saidBy: { select: { calledName: true } } } },
      tally: { select: { arrived: true, rollRecordedAt: true } },
      community: { select: { name: true, slug: true, colour: true, timeZone: true } },
    },
  })
  if (!row) return null
  const { cancellation, held, tally, community, ...session } = row
  const { startsAt, endsAt } = session
  const pressed = {
    startsAt, cancelled: cancellation !== null, arrived: tally?.arrived ?? 0, rollRecordedAt: tally?.rollRecordedAt ?? null, saidHeld: held !== null,
  }
  return {
    ...session,
    ...wallAt(startsAt, community.timeZone),
    minutes: (endsAt.getTime() - startsAt.getTime()) / 60_000,
    how: meetsHow(session),
    timeZone: community.timeZone,
    community: { name: community.name, slug: community.slug, colour: community.colour },
    cancelledBecause: cancellation?.reason ?? null,
    held: held && { by: held.saidBy.calledName, at: held.saidAt },
    unsaid: endsAt <= now && !pressed.cancelled && !anyoneSaid(pressed),
    facilitates: viewer.facilitates.includes(row.communityId),
    may: { change: mayChange(pressed, now), callOff: mayCallOff(pressed, now), sayHeld: maySayHeld(pressed, now), revive: mayRevive(pressed, now) },
  }
}

export type SessionChangePage = NonNullable<Awaited<ReturnType<typeof sessionChange>>>

/** A community for those who may call an extra session of it, with times that suggest themselves. Null for anybody else. */
export async function extraToCall(viewer: Viewer, slug: string, now: Date) {
  const row = await db().community.findFirst({
    relationLoadStrategy: 'join',
    where: { slug, id: { in: [...viewer.facilitates] } },
    select: {
      id: true, slug: true, name: true, colour: true, timeZone: true,
      tally: { select: { members: true } },
      sessions: { where: { kind: 'regular' }, orderBy: { startsAt: 'desc' }, take: 1, select: { startsAt: true } },
    },
  })
  if (!row) return null
  const { sessions, tally, ...community } = row
  const usual = sessions[0] ? wallAt(sessions[0].startsAt, community.timeZone).time : '10:00'
  return { ...community, members: tally?.members ?? 0, times: extraTimes(now, community.timeZone, usual) }
}
