import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { dayInWords, dayAndYearInWords, storedDays } from '@/lib/kernel/dates'
import { db } from '@/lib/kernel/db'
import { keptBy, keptFor } from '@/lib/kernel/kept'
import type { Prisma } from '@/prisma/generated/client'
import { inTheSeries } from '@/lib/sessions/session.scope'
import { communitiesListed } from './community.scope'
import { rhythmInWords } from './rhythm.rules'

const secondsKept = 30

// No people, no place, no link: this is read by anyone.
const card = {
  id: true,
  slug: true,
  name: true,
  forWhom: true,
  isItForYou: true,
  colour: true,
  symbol: true,
  cap: true,
  timeZone: true,
  minimumAttendance: true,
  interestClosesOn: true,
  answerOn: true,
  sessions: { where: inTheSeries, orderBy: { startsAt: 'asc' }, select: { startsAt: true, endsAt: true } },
} satisfies Prisma.CommunitySelect

type Row = Prisma.CommunityGetPayload<{ select: typeof card }>

function cardOf(row: Row) {
  const { sessions, timeZone } = row
  const [first] = sessions
  return {
    ...row,
    rhythm: rhythmInWords(sessions, timeZone),
    firstDay: first ? dayInWords(first.startsAt, timeZone) : null,
    closesOn: dayAndYearInWords(row.interestClosesOn, storedDays),
    answerBy: dayInWords(row.answerOn, storedDays),
  }
}

export type CommunityCard = ReturnType<typeof cardOf>

const loadCatalogue = keptFor(secondsKept, async () => {
  const program = await db().program.findFirst({
    relationLoadStrategy: 'join',
    where: { endsOn: { gte: new Date() }, communities: { some: communitiesListed } },
    orderBy: { startsOn: 'asc' },
    select: {
      name: true,
      communities: { where: communitiesListed, orderBy: [{ interestClosesOn: 'desc' }, { name: 'asc' }], select: card },
    },
  })
  return program && { name: program.name, communities: program.communities.map(cardOf) }
})

/** The program under way with its listed communities, for anyone; up to half a minute old, so that it costs no query. */
export function catalogue(_viewer: Viewer): Promise<{ name: string; communities: CommunityCard[] } | null> {
  return loadCatalogue()
}

const loadCard = keptBy(secondsKept, 500, async (slug) => {
  const row = await db().community.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug }, communitiesListed] },
    select: card,
  })
  return row && cardOf(row)
})

/** The public card of one listed community, or null. Up to half a minute old. */
export function communityCard(_viewer: Viewer, slug: string): Promise<CommunityCard | null> {
  return loadCard(slug)
}
