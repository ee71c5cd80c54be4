import { allow, refuse, type Decision } from '@/lib/kernel/decision'

const yearMs = 366 * 86_400_000
const earliest = new Date('1950-01-01T00:00:00Z')

/** Work begins in living memory, and at most a year from now. */
export function maybeBegins(fromOn: Date, now: Date): Decision {
  if (fromOn < earliest) return refuse('That is before 1950. Check the year.')
  return fromOn.getTime() - now.getTime() <= yearMs
    ? allow
    : refuse('That is more than a year from now. Check the year.')
}

/** Work ends on or after the day it began, and at most a year from now. */
export function maybeEnds(work: { fromOn: Date }, untilOn: Date, now: Date): Decision {
  if (untilOn < work.fromOn) return refuse('That is before you started. Check both days.')
  return untilOn.getTime() - now.getTime() <= yearMs
    ? allow
    : refuse('That is more than a year from now. Check the year.')
}

/** She is asked once whether she still works in prevention: when work first gets a last day, and only if she has a place. */
export function asksAboutPrevention(before: { untilOn: Date | null }, places: readonly { untilOn: Date | null }[]): boolean {
  return before.untilOn === null && places.some(({ untilOn }) => untilOn === null)
}

/** Whether work is under way, or still to begin, on a day. */
export function isCurrent(work: { untilOn: Date | null }, today: Date): boolean {
  return work.untilOn === null || work.untilOn >= today
}
