import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import { isId } from '@/lib/kernel/ids'
import { groupLine } from '@/lib/memberships/group-line.rules'
import { linesToGroup } from '@/lib/memberships/group-line.scope'
import { planTimes } from '@/lib/sessions/session.rules'
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
  number: true,
  title: true,
  startsAt: true,
  endsAt: true,
  place: true,
  meetingLink: true,
  cancellation: { select: { reason: true } },
  ...whoCame,
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
      sessions: { select: { number: true } },
      groupLines: linesToGroup(now),
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
  const { community, cancellation, id, number, title, startsAt, endsAt, place, meetingLink } = row
  const { timeZone } = community
  const room = roomOf(membersOfDay(row, community.memberships, timeZone, now))
  const notes = new Map(row.apologies.map(({ personId, note }) => [personId, note]))
  return {
    id, number, title, startsAt, endsAt, place, meetingLink, timeZone,
    of: community.sessions.length,
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
      may: mayWriteRoll({ startsAt, timeZone, cancelled: cancellation !== null }, now),
      recordedAt: row.rollEntries.map(({ recordedAt }) => recordedAt).toSorted((one, other) => one.getTime() - other.getTime()).at(-1) ?? null,
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
