import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { communitiesListed } from '@/lib/communities/community.scope'
import { rhythmInWords } from '@/lib/communities/rhythm.rules'
import { db } from '@/lib/kernel/db'
import { dayAndYearInWords, storedDays, timesInWords } from '@/lib/kernel/dates'
import { keptFor } from '@/lib/kernel/kept'
import { mayExpressInterest } from './interest.policy'

const load = keptFor(30, () =>
  db().community.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [communitiesListed, { program: { endsOn: { gte: new Date() } } }] },
    orderBy: [{ interestClosesOn: 'desc' }, { name: 'asc' }],
    take: 60,
    select: {
      id: true, slug: true, name: true, forWhom: true, timeZone: true, interestClosesOn: true,
      sessions: { where: { cancellation: null }, orderBy: { number: 'asc' }, select: { id: true, startsAt: true, endsAt: true } },
    },
  }),
)

/** The communities to choose from in a form: those that take forms today and those it names already, with all dates to come. */
export async function communitiesToChoose(viewer: Viewer, named: readonly string[], now: Date) {
  const communities = await load()
  return communities
    .filter((community) => named.includes(community.id) || mayExpressInterest(viewer, community, now).allowed)
    .map(({ sessions, timeZone, interestClosesOn, ...community }) => ({
      ...community,
      rhythm: rhythmInWords(sessions, timeZone),
      closesOn: dayAndYearInWords(interestClosesOn, storedDays),
      sessions: sessions
        .filter(({ startsAt }) => startsAt > now)
        .map(({ id, startsAt, endsAt }) => ({
          id,
          day: dayAndYearInWords(startsAt, timeZone),
          times: timesInWords(startsAt, endsAt, timeZone),
        })),
    }))
}

export type CommunityToChoose = Awaited<ReturnType<typeof communitiesToChoose>>[number]
