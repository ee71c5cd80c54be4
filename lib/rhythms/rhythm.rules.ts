import { countInWords } from '@/lib/kernel/dates'
import { frequencyLabels, weekdayLabel, weeksOfMonth, type FrequencyName } from './rhythm.labels'

/** What a rhythm says, and what a group may agree on. */
export type RhythmValues = {
  number: number
  minutes: number
  frequency: FrequencyName
  /** 1 is Monday; null for dates by hand. */
  weekday: number | null
  /** For monthly: the first to the fourth, or -1 for the last. */
  weekOfMonth: number | null
  startsAtTime: string
  minimumAttendance: number
}

export const rhythmKeys = ['number', 'minutes', 'frequency', 'weekday', 'weekOfMonth', 'startsAtTime', 'minimumAttendance'] as const

/** "10 am" or "1.30 pm", from a time on the wall. */
export function timeWords(time: string): string {
  const [hour, minute] = [Number(time.slice(0, 2)), time.slice(3)]
  return `${hour % 12 || 12}${minute === '00' ? '' : `.${minute}`} ${hour < 12 ? 'am' : 'pm'}`
}

type When = Pick<RhythmValues, 'frequency' | 'weekday' | 'weekOfMonth'>

/** "on the second Tuesday of the month", "every two weeks on Friday". */
export function frequencyWords({ frequency, weekday, weekOfMonth }: When): string {
  if (frequency === 'by_hand' || weekday === null) return frequencyLabels.by_hand.toLowerCase()
  const day = weekdayLabel(weekday)
  if (frequency === 'monthly') return `on the ${weeksOfMonth[String(weekOfMonth ?? 1)]} ${day} of the month`
  return `${frequencyLabels[frequency].toLowerCase()} on ${day}`
}

/** A rhythm in one sentence. */
export function rhythmWords(rhythm: RhythmValues): string {
  const count = countInWords(rhythm.number)
  const sessions = `${count[0]!.toUpperCase()}${count.slice(1)} ${rhythm.number === 1 ? 'session' : 'sessions'}`
  return `${sessions} of ${rhythm.minutes} minutes, ${frequencyWords(rhythm)} at ${timeWords(rhythm.startsAtTime)}.`
}

/** What differs between two rhythms, each in words, as it is now and as it was. */
export function differences(before: RhythmValues, now: RhythmValues): string[] {
  const when = frequencyWords(now) === frequencyWords(before) ? null : [frequencyWords(now), frequencyWords(before)]
  const pairs = [
    now.number !== before.number && [`${now.number} sessions`, `${before.number}`],
    now.minutes !== before.minutes && [`${now.minutes} minutes each`, `${before.minutes}`],
    when,
    now.startsAtTime !== before.startsAtTime && [`at ${timeWords(now.startsAtTime)}`, timeWords(before.startsAtTime)],
    now.minimumAttendance !== before.minimumAttendance && [`come to at least ${countInWords(now.minimumAttendance)}`, countInWords(before.minimumAttendance)],
  ]
  return pairs.filter((pair) => Array.isArray(pair)).map(([is, was]) => `${is} (before: ${was})`)
}

/** Whether two rhythms fall on other days, apart from how many there are. */
export function fallsOnOtherDays(before: When, now: When): boolean {
  return before.frequency !== now.frequency || before.weekday !== now.weekday || before.weekOfMonth !== now.weekOfMonth
}

/** What of the given values is not as it is now: a change, as small as it is. */
export function changeOf(now: RhythmValues, wanted: RhythmValues): Partial<RhythmValues> {
  return Object.fromEntries(rhythmKeys.filter((key) => now[key] !== wanted[key]).map((key) => [key, wanted[key]]))
}
