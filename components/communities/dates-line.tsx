import { SeriesLine, type SeriesStep } from '@/components/ui/series-line'
import { breakBetween, seriesStroke } from '@/lib/communities/rhythm.rules'
import { dayAndYearInWords, dayNumber, shortMonth } from '@/lib/kernel/dates'

type Times = { startsAt: Date; endsAt: Date }

function withBreak(sessions: readonly Times[], step: (session: Times, index: number) => SeriesStep): SeriesStep[] {
  return sessions.flatMap((session, index) => {
    const before = sessions[index - 1]
    const rest: SeriesStep[] = before && breakBetween(before, session) ? [{ state: 'break', text: 'Break' }] : []
    return [...rest, step(session, index)]
  })
}

/** All dates of a community, with the break. */
export function DatesLine({ sessions, timeZone }: { sessions: readonly Times[]; timeZone: string }) {
  const steps = withBreak(sessions, ({ startsAt }) => ({
    state: 'to-come',
    text: dayNumber(startsAt, timeZone),
    under: shortMonth(startsAt, timeZone),
    spoken: dayAndYearInWords(startsAt, timeZone),
  }))
  return <SeriesLine dates label="The dates" steps={steps} />
}

type Placed = Times & { id: string; number: number }

/** Where the group is in its year. Never about one person. */
export function YearLine({ sessions, nextId, timeZone, now }: { sessions: readonly Placed[]; nextId: string | null; timeZone: string; now: Date }) {
  const states = { was: 'held', is: 'is', 'to-come': 'to-come' } as const
  const steps = withBreak(sessions, (session) => ({
    state: states[seriesStroke(session as Placed, nextId, now)],
    text: shortMonth(session.startsAt, timeZone),
  }))
  const upTo = sessions.find((session) => session.id === nextId)?.number
  return <SeriesLine label={upTo ? `Session ${upTo} of ${sessions.length}` : `${sessions.length} sessions`} steps={steps} />
}
