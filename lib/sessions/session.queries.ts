import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { isFacilitator, placeOn } from '@/lib/access/actor'
import { mayCheckIn } from '@/lib/check-ins/check-in.policy'
import { mayArriveAt } from '@/lib/check-ins/check-in.rules'
import { all } from '@/lib/kernel/decision'
import { db } from '@/lib/kernel/db'
import { dateOf } from '@/lib/kernel/dates'
import { groupLine } from '@/lib/memberships/group-line.rules'
import { linesToGroup } from '@/lib/memberships/group-line.scope'
import { pauseOn } from '@/lib/memberships/pause.rules'
import type { Prisma } from '@/prisma/generated/client'
import { meetsHow } from './change-session.rules'
import { mayReadPlan, standingIn } from './session.policy'
import { linkShownFrom, planTimes } from './session.rules'
import { sessionsVisibleTo } from './session.scope'

const fields = (personId: string, now: Date) =>
  ({
    id: true,
    kind: true,
    number: true,
    title: true,
    purpose: true,
    startsAt: true,
    endsAt: true,
    place: true,
    meetingLink: true,
    communityId: true,
    cancellation: { select: { reason: true } },
    community: {
      select: {
        name: true,
        slug: true,
        colour: true,
        timeZone: true,
        rhythmProposals: { where: { concludedAt: null }, select: { closedAt: true } },
        facilitations: { where: { untilOn: null }, select: { person: { select: { calledName: true } } } },
        groupLines: linesToGroup(now),
      },
    },
    delays: { select: { fromPosition: true, minutes: true } },
    parts: {
      orderBy: { position: 'asc' },
      select: { id: true, position: true, title: true, minutes: true, prompt: true, holder: { select: { calledName: true } } },
    },
    arrivals: { orderBy: { arrivedAt: 'asc' }, select: { personId: true, person: { select: { calledName: true } } } },
    apologies: { where: { personId }, select: { note: true } },
    contacts: { where: { personId }, select: { id: true } },
    remote: { where: { personId }, select: { sessionId: true } },
  }) satisfies Prisma.SessionSelect

/** A session as the viewer may see it: a member all of it, a former member its title and day. Null when it is not hers to see. */
export async function sessionPage(viewer: Viewer & { personId: string }, sessionId: string, now: Date) {
  const row = await db().session.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: sessionId }, sessionsVisibleTo(viewer)] },
    select: fields(viewer.personId, now),
  })
  if (!row) return null
  const { community, cancellation, arrivals, apologies, contacts, parts, delays, remote, meetingLink, place, ...session } = row
  const standing = standingIn(viewer, row.communityId)
  const inside = mayReadPlan(standing)
  const today = dateOf(now, community.timeZone)
  const mine = placeOn(viewer, row.communityId, today)
  const doors = { ...session, timeZone: community.timeZone, cancelled: cancellation !== null }
  return {
    ...session,
    standing,
    timeZone: community.timeZone,
    community: { name: community.name, slug: community.slug, colour: community.colour },
    facilitators: inside ? community.facilitations.map(({ person }) => person.calledName) : [],
    cancelledBecause: cancellation?.reason ?? null,
    checkIn: all(mayCheckIn(viewer, doors, now), mayArriveAt(doors, now)),
    isMember: mine !== null,
    away: mine !== null && pauseOn(mine.pauses, today) !== null,
    isFacilitator: isFacilitator(viewer, row.communityId),
    parts: inside ? planTimes(parts, session.startsAt, delays) : [],
    lines: inside ? community.groupLines.map((line) => groupLine(line, community.timeZone)) : [],
    here: inside ? arrivals.map(({ person }) => person.calledName) : [],
    arrived: arrivals.some(({ personId }) => personId === viewer.personId),
    apology: apologies[0] ?? null,
    askedForContact: contacts.length > 0,
    place: inside ? place : null,
    // Said without the link, which is shown from the day before.
    meets: inside ? meetsHow({ place, meetingLink }) : null,
    comesRemotely: remote.length > 0,
    rhythmOpen: inside && community.rhythmProposals.length > 0,
    meetingLink: inside && now >= linkShownFrom(session.startsAt) ? meetingLink : null,
  }
}

export type SessionPage = NonNullable<Awaited<ReturnType<typeof sessionPage>>>
