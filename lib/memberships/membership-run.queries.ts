import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { dateOf } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { departureInWords, seriesEndsOn } from './departure.rules'
import { membershipsRunBy } from './membership.scope'
import { pauseAhead } from './pause.rules'

/** One person's place in a community as the program team sees it; null for all but staff. */
export async function membershipRun(viewer: Viewer, slug: string, membershipId: string, now: Date) {
  const row = await db().membership.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: membershipId, community: { slug } }, membershipsRunBy(viewer)] },
    select: {
      id: true,
      fromOn: true,
      pauses: { select: { fromOn: true, returnsOn: true } },
      departure: { select: { kind: true, leftOn: true, reason: true, recordedBy: { select: { calledName: true } } } },
      person: {
        select: {
          calledName: true, pronouns: true,
          preventionAnswers: { orderBy: { answeredAt: 'desc' }, take: 1, select: { answer: true, answeredAt: true } },
        },
      },
      community: {
        select: {
          name: true, slug: true, timeZone: true,
          program: { select: { endsOn: true } },
          sessions: { where: { cancellation: null }, orderBy: { startsAt: 'desc' }, take: 1, select: { startsAt: true } },
        },
      },
    },
  })
  if (!row) return null
  const { pauses, departure, community, person, ...membership } = row
  const { preventionAnswers, ...named } = person
  const today = dateOf(now, community.timeZone)
  return {
    ...membership,
    person: named,
    answer: preventionAnswers[0] ?? null,
    community: { name: community.name, slug: community.slug, timeZone: community.timeZone },
    today,
    endsOn: seriesEndsOn(community),
    pause: departure ? null : pauseAhead(pauses, today),
    left: departure && { how: departureInWords(departure), reason: departure.reason, by: departure.recordedBy?.calledName ?? null },
  }
}

export type MembershipRun = NonNullable<Awaited<ReturnType<typeof membershipRun>>>
