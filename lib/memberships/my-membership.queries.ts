import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { sessionsVisibleTo } from '@/lib/sessions/session.scope'
import { departureToHer, seriesEndsOn } from './departure.rules'
import { ownMemberships, ownPlaces } from './membership.scope'
import { pauseAhead } from './pause.rules'

/** The viewer's own place in a community, or the time she was in it; null when there never was one. */
export async function myMembership(viewer: Viewer, slug: string, now: Date) {
  const row = await db().membership.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ community: { slug } }, ownMemberships(viewer)] },
    select: {
      id: true,
      fromOn: true,
      showsGroup: true,
      pauses: { select: { id: true, fromOn: true, returnsOn: true } },
      departure: { select: { kind: true, leftOn: true, reason: true } },
      community: {
        select: {
          name: true, slug: true, colour: true, timeZone: true, listedAt: true,
          program: { select: { endsOn: true } },
          sessions: {
            where: { AND: [{ cancellation: null }, sessionsVisibleTo(viewer)] },
            orderBy: { number: 'asc' },
            select: { id: true, title: true, startsAt: true },
          },
        },
      },
      person: { select: { affiliations: { orderBy: { fromOn: 'desc' }, select: { roleTitle: true, setting: true, fromOn: true, untilOn: true } } } },
    },
  })
  if (!row) return null
  const { community, pauses, departure, person, ...membership } = row
  const { sessions, program, ...about } = community
  const today = dateOf(now, community.timeZone)
  return {
    ...membership,
    community: about,
    today,
    pause: departure ? null : pauseAhead(pauses, today),
    endsOn: seriesEndsOn({ timeZone: community.timeZone, program, sessions }),
    left: departure && { words: departureToHer(departure), reason: departure.reason },
    sessions: departure ? sessions.filter(({ startsAt }) => startsAt < now) : [],
    work: person.affiliations,
  }
}

export type MyMembership = NonNullable<Awaited<ReturnType<typeof myMembership>>>

/** The places that the viewer has now, by the names of their communities. */
export async function myPlaces(viewer: Viewer) {
  const rows = await db().membership.findMany({
    relationLoadStrategy: 'join',
    where: ownPlaces(viewer),
    orderBy: { community: { name: 'asc' } },
    select: { id: true, community: { select: { name: true, slug: true } } },
  })
  return rows.map(({ id, community }) => ({ id, ...community }))
}
