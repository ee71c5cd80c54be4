import { countInWords, dateOf, dayAndYearInWords, storedDays } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import type { DepartureKind } from './membership.labels'

type Series = { timeZone: string; program: { endsOn: Date }; sessions: readonly { startsAt: Date }[] }

/** The last day of a series: that of its program, or of its last session when that is later. */
export function seriesEndsOn({ timeZone, program, sessions }: Series): Date {
  const days = sessions.map(({ startsAt }) => dateOf(startsAt, timeZone).getTime())
  return new Date(Math.max(program.endsOn.getTime(), ...days))
}

/** Members become former members by themselves on the day after the last day of their series. */
export function mayEndWithSeries(series: Series, now: Date): Decision {
  const lastDay = seriesEndsOn(series)
  return dateOf(now, series.timeZone) > lastDay ? allow : refuse(`The series runs until ${dayAndYearInWords(lastDay, storedDays)}.`)
}

/** Whose a place is that somebody left: the program team's to offer again, in words; nothing while none is free. */
export function placesFreeInWords({ cap, placesTaken }: { cap: number; placesTaken: number }): string | null {
  const free = cap - placesTaken
  if (free <= 0) return null
  const count = countInWords(free)
  const places = free === 1 ? 'place is' : 'places are'
  return `${count[0]!.toUpperCase()}${count.slice(1)} ${places} free. Places that people leave are yours to offer; no employer is told.`
}

type Departure = { kind: DepartureKind; leftOn: Date }

/** How a membership ended, to the person whose it was. */
export function departureToHer({ kind, leftOn }: Departure): string {
  const day = dayAndYearInWords(leftOn, storedDays)
  if (kind === 'left') return `You left on ${day}.`
  return kind === 'series_over' ? `The series ended on ${day}.` : `The program team ended your place on ${day}.`
}

/** How a membership ended, to the program team. */
export function departureInWords({ kind, leftOn }: Departure): string {
  const day = dayAndYearInWords(leftOn, storedDays)
  if (kind === 'left') return `left on ${day}`
  return kind === 'series_over' ? `there until the series ended on ${day}` : `ended by the program team on ${day}`
}
