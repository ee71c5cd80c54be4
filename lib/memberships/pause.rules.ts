import { dayAndYearInWords, shortDay, storedDays } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Days away: from the first up to the day on which she is back, which is no day away. Days are stored days. */
export type PauseDays = { fromOn: Date; returnsOn: Date | null }

const yearMs = 366 * 86_400_000

/** The pause that a day lies in; null when she comes on that day. */
export function pauseOn<Pause extends PauseDays>(pauses: readonly Pause[], day: Date): Pause | null {
  return pauses.find(({ fromOn, returnsOn }) => fromOn <= day && (returnsOn === null || day < returnsOn)) ?? null
}

/** The pause she is in or has planned; one that is over, or was taken back before it began, is neither. */
export function pauseAhead<Pause extends PauseDays>(pauses: readonly Pause[], today: Date): Pause | null {
  return pauses.find(({ fromOn, returnsOn }) => returnsOn === null || (returnsOn > today && returnsOn > fromOn)) ?? null
}

/** The first day away is today or later; a field's own sentence otherwise. */
export function mayBeginOn(fromOn: Date, today: Date): Decision {
  if (fromOn < today) return refuse('That day is over. Choose today, or a day to come.')
  return fromOn.getTime() - today.getTime() <= yearMs ? allow : refuse('That is more than a year from now. Check the year.')
}

/** She is back after the first day away, and within a year of it. */
export function mayReturnOn(returnsOn: Date, fromOn: Date): Decision {
  if (returnsOn <= fromOn) return refuse('You would be back before you are away. Choose a later day.')
  return returnsOn.getTime() - fromOn.getTime() <= yearMs ? allow : refuse('That is more than a year away. Check the year.')
}

/** One break at a time: another is planned when the one before is over. */
export function mayPlanPause(pauses: readonly PauseDays[], today: Date): Decision {
  const known = pauseAhead(pauses, today)
  return known ? refuse(`You have a break already. ${pauseInWords(known, today)} End that one first.`) : allow
}

/** The day a pause gets for its end when she comes back on a day: that day, or none at all when it had not begun. */
export function backOn({ fromOn }: PauseDays, today: Date): Date {
  return fromOn > today ? fromOn : today
}

/** The pause she is in or has planned, in words; null when there is none. */
export function pauseAheadInWords(pauses: readonly PauseDays[], today: Date): string | null {
  const ahead = pauseAhead(pauses, today)
  return ahead && pauseInWords(ahead, today)
}

/** A break as the person reads it at a door: that she takes one, and when she is back. */
export function awayInWords({ returnsOn }: PauseDays): string {
  return `You are taking a break${returnsOn ? ` and are back on ${inWords(returnsOn)}` : ''}.`
}

/** A member's break to others: the group reads that she takes one, those who facilitate also when she is back. */
export function awayToGroup({ returnsOn }: PauseDays, withReturn: boolean): string {
  return withReturn && returnsOn ? `taking a break, back on ${shortDay(returnsOn, storedDays)}` : 'taking a break'
}

/** A break in full: from when, unless it has begun, and until when. */
export function pauseInWords({ fromOn, returnsOn }: PauseDays, today: Date): string {
  const begins = fromOn > today ? `Away from ${inWords(fromOn)}.` : 'Away now.'
  return returnsOn ? `${begins} Back on ${inWords(returnsOn)}.` : begins
}

function inWords(day: Date): string {
  return dayAndYearInWords(day, storedDays)
}
