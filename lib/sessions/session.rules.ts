import { timesOf, type Delay } from '@/lib/plans/plan-times.rules'

type PartRow = { id: string; position: number; title: string; minutes: number; prompt: string | null; holder: { calledName: string } | null }

export type PlannedPart = {
  id: string
  title: string
  minutes: number
  prompt: string | null
  holder: string | null
  startsAt: Date
  endsAt: Date
  /** Minutes by which it begins later than first planned. */
  late: number
}

/** The parts of a plan with the instants at which they start and end, one after the other, with the delays accepted. */
export function planTimes(parts: readonly PartRow[], sessionStartsAt: Date, delays: readonly Delay[]): PlannedPart[] {
  return timesOf(parts, sessionStartsAt, delays).map(({ holder, position: _, ...part }) => ({ ...part, holder: holder?.calledName ?? null }))
}

/** The link to the call is shown from a day before the session, so that an old page gives nothing away. */
export function linkShownFrom(startsAt: Date): Date {
  return new Date(startsAt.getTime() - 86_400_000)
}

/** Whether it is time to ask how people are leaving: from a quarter of an hour before the end. */
export function isLeavingTime(session: { endsAt: Date }, now: Date): boolean {
  return now.getTime() >= session.endsAt.getTime() - 15 * 60_000
}

export type Numbered = { kind: 'regular' | 'extra'; number: number }

/** The sessions that make up the series; extra ones stand beside it. */
export function seriesOf<Session extends Numbered>(sessions: readonly Session[]): Session[] {
  return sessions.filter(({ kind }) => kind === 'regular')
}

/** How many sessions the series has: the number of its last that was not called off. */
export function seriesLength(sessions: readonly (Numbered & { cancellation: object | null })[]): number {
  return Math.max(0, ...seriesOf(sessions).filter(({ cancellation }) => !cancellation).map(({ number }) => number))
}

/** "session 4 of 8"; an extra one stands beside the series. */
export function sessionOfSeries(session: Numbered, of: number): string {
  return session.kind === 'extra' ? sessionInWords(session) : `${sessionInWords(session)} of ${of}`
}

/** "session 4"; an extra one has no number in the series. */
export function sessionInWords({ kind, number }: Numbered): string {
  return kind === 'extra' ? 'an extra session' : `session ${number}`
}
