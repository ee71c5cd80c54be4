import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { isId } from '@/lib/kernel/ids'
import { sessionsFacilitatedBy, sessionsOfMember } from '@/lib/sessions/session.scope'
import type { Prisma } from '@/prisma/generated/client'
import { mayOfferToHold, mayWriteRecap } from './plan.policy'
import { lengthOf, planAsSeen, templateFor } from './plan.rules'
import { partsToCome, timesOf } from './plan-times.rules'
import { waysToCatchUp } from './running-late.rules'

const part = {
  id: true, position: true, kind: true, title: true, minutes: true, holderId: true, alongside: true, prompt: true,
  holder: { select: { calledName: true } },
  offers: { orderBy: { offeredAt: 'asc' }, select: { personId: true, person: { select: { calledName: true } } } },
} satisfies Prisma.PartSelect

const fields = {
  id: true, number: true, title: true, purpose: true, startsAt: true, endsAt: true, communityId: true,
  cancellation: { select: { sessionId: true } },
  parts: { orderBy: { position: 'asc' }, select: part },
  delays: { select: { fromPosition: true, minutes: true } },
  community: {
    select: {
      name: true, slug: true, colour: true, timeZone: true,
      facilitations: { select: { personId: true, untilOn: true, person: { select: { calledName: true } } } },
    },
  },
} satisfies Prisma.SessionSelect

/** A plan for those who write it: its parts, what to begin with when there are none, who may hold one. Null for anybody else. */
export async function planToWrite(viewer: Viewer, sessionId: string, now: Date) {
  if (!isId(sessionId)) return null
  const row = await db().session.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: sessionId }, sessionsFacilitatedBy(viewer)] },
    select: {
      ...fields,
      community: {
        select: {
          ...fields.community.select,
          sessions: { where: { kind: 'regular' }, select: { number: true } },
          memberships: { where: { departure: null }, select: { personId: true, person: { select: { calledName: true } } } },
        },
      },
    },
  })
  if (!row) return null
  const { community, parts, delays, ...session } = row
  const today = dateOf(now, community.timeZone)
  const length = lengthOf(session)
  const holders = [
    ...community.facilitations.filter(({ untilOn }) => untilOn === null || untilOn >= today),
    ...community.memberships,
  ].map(({ personId, person }) => ({ personId, name: person.calledName }))
  const toCome = partsToCome(parts, session.startsAt, delays, now)
  return {
    ...session,
    community: { name: community.name, slug: community.slug, colour: community.colour },
    timeZone: community.timeZone,
    length,
    seen: planAsSeen(parts),
    parts: timesOf(parts, session.startsAt, delays),
    template: parts.length === 0 ? templateFor({ number: session.number, of: Math.max(...community.sessions.map(({ number }) => number), 1) }, length) : [],
    holders: holders.toSorted((one, other) => one.name.localeCompare(other.name, 'en-AU')),
    catchUp: (late: number) => waysToCatchUp(toCome, late),
  }
}

export type PlanToWrite = NonNullable<Awaited<ReturnType<typeof planToWrite>>>

/** A plan for a member: each part with its time and holder, what she offered, and the cards of what she holds. Null for anybody else. */
export async function planToHold(viewer: Viewer & { personId: string }, sessionId: string, now: Date) {
  if (!isId(sessionId)) return null
  const row = await db().session.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: sessionId }, sessionsOfMember(viewer)] },
    select: fields,
  })
  if (!row || !mayOfferToHold(viewer, row, now).allowed) return null
  const { community, parts, delays, ...session } = row
  const facilitators = community.facilitations.map(({ personId }) => personId)
  return {
    ...session,
    community: { name: community.name, slug: community.slug, colour: community.colour },
    timeZone: community.timeZone,
    over: session.endsAt <= now,
    parts: timesOf(parts, session.startsAt, delays).map(({ offers, holder, holderId, ...rest }) => ({
      ...rest,
      holder: holder?.calledName ?? null,
      mine: holderId === viewer.personId,
      free: holderId === null || facilitators.includes(holderId),
      offered: offers.some(({ personId }) => personId === viewer.personId),
    })),
  }
}

export type PlanToHold = NonNullable<Awaited<ReturnType<typeof planToHold>>>

/** The recap of a session for its group: the words, who wrote them, and whether the viewer may write. Null for anybody else. */
export async function recapPage(viewer: Viewer, sessionId: string, now: Date) {
  if (!isId(sessionId)) return null
  const row = await db().session.findFirst({
    relationLoadStrategy: 'join',
    where: { id: sessionId, OR: [sessionsFacilitatedBy(viewer), sessionsOfMember(viewer)] },
    select: {
      id: true, number: true, title: true, startsAt: true, communityId: true,
      parts: { select: { holderId: true } },
      recap: { select: { words: true, version: true, writtenAt: true, writtenBy: { select: { calledName: true } } } },
      community: { select: { name: true, timeZone: true } },
    },
  })
  if (!row) return null
  const { parts, community, ...session } = row
  return { ...session, name: community.name, timeZone: community.timeZone, begun: session.startsAt <= now, may: mayWriteRecap(viewer, { communityId: row.communityId, parts }) }
}

export type RecapPage = NonNullable<Awaited<ReturnType<typeof recapPage>>>
