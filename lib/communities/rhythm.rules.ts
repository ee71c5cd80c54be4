import { timesInWords, weekdayInWords } from '@/lib/kernel/dates'

type Times = { startsAt: Date; endsAt: Date }

/** When a community meets, in a few words: "Fridays, 10 to 11.30 am". A mixed rhythm says so. */
export function rhythmInWords(sessions: readonly Times[], timeZone: string): string {
  const [first] = sessions
  if (!first) return 'Dates to come'
  const words = (session: Times) =>
    `${weekdayInWords(session.startsAt, timeZone)}s, ${timesInWords(session.startsAt, session.endsAt, timeZone)}`
  const usual = words(first)
  return sessions.filter((session) => words(session) === usual).length * 2 > sessions.length ? usual : 'On different days'
}

/** Which stroke of the series line a session is: held, the one we are up to, or to come. */
export function seriesStroke(session: { endsAt: Date; id: string }, nextId: string | null, now: Date): 'was' | 'is' | 'to-come' {
  if (session.id === nextId) return 'is'
  return session.endsAt <= now ? 'was' : 'to-come'
}

/** Whether two sessions in a row stand so far apart that a break lies between them: more than six weeks. */
export function breakBetween(one: { startsAt: Date }, next: { startsAt: Date }): boolean {
  return next.startsAt.getTime() - one.startsAt.getTime() > 42 * 86_400_000
}
