import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { communitiesListed } from '@/lib/communities/community.scope'
import { rhythmInWords } from '@/lib/communities/rhythm.rules'
import { db } from '@/lib/kernel/db'
import { dayAndYearInWords, storedDays, timesInWords } from '@/lib/kernel/dates'
import type { Prisma } from '@/prisma/generated/client'
import { mayExpressInterest } from './interest.policy'

/** The most communities to choose from at once; those that close last stand first. */
const mostCommunities = 60

function load(where: Prisma.CommunityWhereInput) {
  return db().community.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [communitiesListed, where] },
    orderBy: [{ interestClosesOn: 'desc' }, { name: 'asc' }],
    take: mostCommunities,
    select: {
      id: true, slug: true, name: true, timeZone: true, interestClosesOn: true,
      sessions: { where: { cancellation: null }, orderBy: { number: 'asc' }, select: { id: true, startsAt: true, endsAt: true } },
    },
  })
}

/**
 * The communities to choose from in a form, with all dates to come: those it names already, and those that take forms today.
 * One that she came from is named by its address.
 */
export async function communitiesToChoose(viewer: Viewer, named: readonly string[], from: string | undefined, now: Date) {
  const lately = new Date(now.getTime() - 2 * 86_400_000)
  const [hers, open] = await Promise.all([
    load({ OR: [{ id: { in: [...named] } }, ...(from ? [{ slug: from }] : [])] }),
    load({ id: { notIn: [...named] }, interestClosesOn: { gte: lately } }),
  ])
  const all = new Map([...hers, ...open].map((community) => [community.id, community]))
  return [...all.values()]
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
