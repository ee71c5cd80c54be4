import { SeriesLine, type SeriesStep } from '@/components/ui/series-line'
import { breakBetween, seriesStroke } from '@/lib/communities/rhythm.rules'
import { seriesLength, seriesOf, type Numbered } from '@/lib/sessions/session.rules'
import { dayAndYearInWords, dayInWords, dayNumber, shortMonth } from '@/lib/kernel/dates'

type Times = { startsAt: Date; endsAt: Date }

function withBreak(sessions: readonly Times[], step: (session: Times, index: number) => SeriesStep): SeriesStep[] {
  return sessions.flatMap((session, index) => {
    const before = sessions[index - 1]
    const rest: SeriesStep[] = before && breakBetween(before, session) ? [{ state: 'break', text: 'Break' }] : []
    return [...rest, step(session, index)]
  })
}

const mostInLine = 10

/** All dates of a community, with the break; in a list when there are too many for a line. */
export function DatesLine({ sessions, timeZone }: { sessions: readonly Times[]; timeZone: string }) {
  if (sessions.length > mostInLine) {
    return (
      <ol aria-label="The dates" className="max-w-measure gap-x-8 text-note wide:columns-2">
        {sessions.map(({ startsAt }) => (
          <li key={startsAt.getTime()}>{dayAndYearInWords(startsAt, timeZone)}</li>
        ))}
      </ol>
    )
  }
  const steps = withBreak(sessions, ({ startsAt }) => ({
    state: 'to-come',
    text: dayNumber(startsAt, timeZone),
    under: shortMonth(startsAt, timeZone),
    spoken: dayAndYearInWords(startsAt, timeZone),
  }))
  return <SeriesLine dates label="The dates" steps={steps} />
}

type Placed = Times & Numbered & { id: string; cancellation: object | null }

/** Where the group is in its year. Never about one person. */
export function YearLine({ sessions, nextId, timeZone, now }: { sessions: readonly Placed[]; nextId: string | null; timeZone: string; now: Date }) {
  const states = { was: 'held', is: 'is', 'to-come': 'to-come' } as const
  const of = seriesLength(sessions)
  // What was called off behind the last that takes place is no part of the year any more.
  const series = seriesOf(sessions).filter(({ number }) => number <= of)
  // The next of all may be an extra one, which has no stroke.
  const next = series.find(({ id }) => id === nextId) ?? series.find(({ cancellation, endsAt }) => !cancellation && endsAt > now)
  const months = series.map(({ startsAt }) => shortMonth(startsAt, timeZone))
  const steps = withBreak(series, (session, index) => ({
    state: (session as Placed).cancellation ? 'off' : states[seriesStroke(session as Placed, next?.id ?? null, now)],
    // Several in one month share its name.
    text: months[index] === months[index - 1] ? '' : months[index]!,
    spoken: dayInWords(session.startsAt, timeZone),
  }))
  return <SeriesLine label={next ? `Session ${next.number} of ${of}` : `${of} sessions`} steps={steps} />
}
