import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import { isId } from '@/lib/kernel/ids'
import { groupLine } from '@/lib/memberships/group-line.rules'
import { linesToGroup } from '@/lib/memberships/group-line.scope'
import { anyoneSaid, meetsHow } from '@/lib/sessions/change-session.rules'
import { planTimes, seriesLength } from '@/lib/sessions/session.rules'
import { sessionsFacilitatedBy } from '@/lib/sessions/session.scope'
import type { Prisma } from '@/prisma/generated/client'
import { doorsCloseAt, doorsOpenAt } from './check-in.rules'
import type { FeelingName } from './feeling.labels'
import { awayOnDay, membersOfDay } from './members-of-day.rules'
import { moodOf } from './mood.rules'
import { mayWriteRoll } from './roll.rules'
import { partState, roomOf } from './room.rules'
import { whoBelongs, whoCame } from './room.scope'
import { sharedFeelings, type SharedFeeling } from './shared-feelings.queries'

const fields = (now: Date) => ({
  id: true,
  kind: true,
  number: true,
  title: true,
  startsAt: true,
  endsAt: true,
  place: true,
  meetingLink: true,
  cancellation: { select: { reason: true } },
  ...whoCame,
  held: { select: { sessionId: true } },
  remote: { orderBy: { saidAt: 'asc' }, select: { person: { select: { calledName: true } } } },
  contacts: {
    where: { answeredAt: null },
    orderBy: { askedAt: 'asc' },
    select: { id: true, askedAt: true, person: { select: { calledName: true, pronouns: true } } },
  },
  delays: { select: { fromPosition: true, minutes: true } },
  parts: {
    orderBy: { position: 'asc' },
    select: { id: true, position: true, title: true, minutes: true, prompt: true, holderId: true, holder: { select: { calledName: true } } },
  },
  moods: {
    select: { moment: true, runningOnEmpty: true, low: true, steady: true, good: true, energised: true },
  },
  community: {
    select: {
      name: true,
      slug: true,
      colour: true,
      code: true,
      timeZone: true,
      facilitations: { where: { untilOn: null }, select: { personId: true } },
      groupLines: linesToGroup(now),
      sessions: { select: { kind: true, number: true, cancellation: { select: { sessionId: true } } } },
      ...whoBelongs,
    },
  },
}) satisfies Prisma.SessionSelect

type Row = Prisma.SessionGetPayload<{ select: ReturnType<typeof fields> }>

/** A session as those who hold it see it: who has come, what people chose to share, the plan, the roll. Null for anybody else. */
export async function roomPage(viewer: Viewer & { personId: string }, sessionId: string, now: Date) {
  if (!isId(sessionId)) return null
  const row = await db().session.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: sessionId }, sessionsFacilitatedBy(viewer)] },
    select: fields(now),
  })
  if (!row) return null
  const shared = now < doorsOpenAt(row) ? [] : await sharedFeelings(viewer, sessionId)
  const { community, cancellation, id, kind, number, title, startsAt, endsAt, place, meetingLink } = row
  const { timeZone } = community
  const all = roomOf(membersOfDay(row, community.memberships, timeZone, now))
  // Nobody is expected at an extra session, so nobody is silent.
  const room = kind === 'extra' ? { ...all, noWord: [] } : all
  const rolls = row.rollEntries.map(({ recordedAt }) => recordedAt).toSorted((one, other) => one.getTime() - other.getTime())
  const pressed = { cancelled: cancellation !== null, arrived: row.arrivals.length, rollRecordedAt: rolls.at(-1) ?? null, saidHeld: row.held !== null }
  const notes = new Map(row.apologies.map(({ personId, note }) => [personId, note]))
  return {
    id, kind, number, title, startsAt, endsAt, place, meetingLink, timeZone,
    of: seriesLength(community.sessions),
    byLink: meetsHow(row) === 'both' ? row.remote.map(({ person }) => person.calledName) : null,
    // Nobody pressed anything: whoever holds it is asked whether it took place.
    unsaid: now >= endsAt && !cancellation && !anyoneSaid(pressed),
    community: { name: community.name, slug: community.slug, colour: community.colour, code: community.code },
    cancelledBecause: cancellation?.reason ?? null,
    doors: { openAt: doorsOpenAt(row), closeAt: doorsCloseAt(row) },
    facilitators: community.facilitations.length,
    ...room,
    away: awayOnDay(row, community.memberships, timeZone),
    lines: community.groupLines.map((line) => groupLine(line, timeZone)),
    apologies: room.apologies.map((member) => ({ ...member, note: notes.get(member.personId) ?? null })),
    contacts: row.contacts.map(({ person, ...contact }) => ({ ...contact, name: person.calledName, pronouns: person.pronouns })),
    plan: planOf(viewer.personId, row, now),
    arriving: mood(row, shared, 'arriving'),
    leaving: mood(row, shared, 'leaving'),
    roll: {
      may: mayWriteRoll({ kind, startsAt, timeZone, cancelled: cancellation !== null }, now),
      recordedAt: pressed.rollRecordedAt,
    },
  }
}

export type RoomPage = NonNullable<Awaited<ReturnType<typeof roomPage>>>

function planOf(viewerId: string, { parts, delays, startsAt, community }: Row, now: Date) {
  const facilitators = community.facilitations.map(({ personId }) => personId)
  const named = parts.map((part) => ({ ...part, holder: part.holderId === viewerId ? { calledName: 'You' } : part.holder }))
  return {
    parts: planTimes(named, startsAt, delays).map((part) => ({ ...part, state: partState(part, now) })),
    minutes: parts.reduce((total, { minutes }) => total + minutes, 0),
    heldByParticipants: parts.filter(({ holderId }) => holderId && !facilitators.includes(holderId)).length,
  }
}

function mood({ moods }: Row, shared: readonly SharedFeeling[], moment: 'arriving' | 'leaving') {
  const now = shared.filter((feeling) => feeling.moment === moment)
  const byName = now.map(({ feeling }) => feeling).filter((feeling): feeling is FeelingName => feeling !== null)
  const picture = moods.find((row) => row.moment === moment) ?? null
  return { mood: moodOf(picture, byName), pictured: picture !== null, shared: now }
}
