import 'server-only'
import type { Span, Viewer } from '@/lib/access/actor'
import { doorsCloseAt } from '@/lib/check-ins/check-in.rules'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { pauseAheadInWords, pauseOn } from '@/lib/memberships/pause.rules'
import { offersTo } from '@/lib/memberships/offer.scope'

/** A participant's home: her communities with their sessions, the next session of all, and the offers that wait for her. */
export async function homePage(viewer: Viewer & { personId: string }, now: Date) {
  const places = viewer.memberships.filter((span) => span.untilOn === null)
  const current = places.map((span) => span.communityId)
  const former = viewer.memberships.filter((span) => span.untilOn !== null).map((span) => span.communityId)
  const [communities, offers] = await Promise.all([
    loadCommunities(viewer.personId, [...current, ...former]),
    db().offer.findMany({
      relationLoadStrategy: 'join',
      where: { AND: [offersTo(viewer), { membership: null, endedAt: null, openUntilOn: { gte: startOfDay(now) } }] },
      select: { id: true, openUntilOn: true, community: { select: { name: true } } },
    }),
  ])
  const mine = communities
    .filter((community) => current.includes(community.id))
    .map((community) => ({ ...community, ...pausesOf(places, community, now) }))
  const upcoming = mine
    .flatMap((community) => community.sessions.map((session) => ({ ...session, community })))
    .filter((session) => !session.cancellation && doorsCloseAt(session) > now && comesTo(session))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
  return {
    next: upcoming[0] ?? null,
    communities: mine,
    former: communities.filter((community) => former.includes(community.id)),
    offers,
  }
}

type Paused = { timeZone: string; pauses: Span['pauses'] }

function pausesOf(places: readonly Span[], { id, timeZone }: { id: string; timeZone: string }, now: Date) {
  const pauses = places.find(({ communityId }) => communityId === id)?.pauses ?? []
  const today = dateOf(now, timeZone)
  return { pauses, pause: pauseAheadInWords(pauses, today) }
}

function comesTo({ startsAt, community }: { startsAt: Date; community: Paused }): boolean {
  return pauseOn(community.pauses, dateOf(startsAt, community.timeZone)) === null
}

export type HomePage = Awaited<ReturnType<typeof homePage>>

async function loadCommunities(personId: string, ids: string[]) {
  if (ids.length === 0) return []
  return db().community.findMany({
    relationLoadStrategy: 'join',
    where: { id: { in: ids } },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      slug: true,
      colour: true,
      timeZone: true,
      facilitations: { where: { untilOn: null }, select: { person: { select: { calledName: true } } } },
      sessions: {
        orderBy: { startsAt: 'asc' },
        select: {
          id: true,
          kind: true,
          number: true,
          title: true,
          startsAt: true,
          endsAt: true,
          place: true,
          cancellation: { select: { sessionId: true } },
          arrivals: { where: { personId }, select: { id: true } },
          apologies: { where: { personId }, select: { id: true } },
        },
      },
    },
  })
}

function startOfDay(now: Date): Date {
  return new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`)
}
