import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import { inTheSeries } from '@/lib/sessions/session.scope'
import { stillOpen } from './offer.rules'
import { offersTo, offersToLookAt } from './offer.scope'

/** What the page of an offer shows: all of it to its person, to others only that it is not theirs, null when there is none. */
export async function offerPage(viewer: Viewer, offerId: string, now: Date) {
  const offer = await db().offer.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: offerId }, offersTo(viewer)] },
    select: {
      id: true,
      openUntilOn: true,
      endedAt: true,
      ending: true,
      membership: { select: { takenAt: true, departure: { select: { leftOn: true } } } },
      community: {
        select: {
          slug: true, name: true, forWhom: true, colour: true, cap: true, timeZone: true, minimumAttendance: true,
          sessions: { where: inTheSeries, orderBy: { startsAt: 'asc' }, select: { id: true, startsAt: true, endsAt: true } },
        },
      },
    },
  })
  if (offer) {
    const { membership, ...rest } = offer
    const leftOn = membership?.departure?.leftOn ?? null
    const takenAt = membership?.takenAt ?? null
    return { kind: 'mine', ...rest, takenAt, leftOn, open: stillOpen(offer, now, offer.community.timeZone) } as const
  }
  const anothers = await db().offer.findFirst({
    where: { AND: [{ id: offerId }, offersToLookAt(viewer)] },
    select: { id: true },
  })
  return anothers && ({ kind: 'anothers' } as const)
}
