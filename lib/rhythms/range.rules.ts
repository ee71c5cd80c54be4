import { all, allow, refuse, type Decision } from '@/lib/kernel/decision'
import { listInWords } from '@/lib/kernel/dates'
import type { OpenRanges } from './range.schema'
import { frequencyLabels, weekdayLabel } from './rhythm.labels'
import { timeWords, type RhythmValues } from './rhythm.rules'

type Change = Partial<RhythmValues>

function within(span: { from: number; to: number } | undefined, value: number, what: string): Decision {
  if (!span) return refuse(`The ${what} is fixed.`)
  return span.from <= value && value <= span.to ? allow : refuse(`The ${what} may be from ${span.from} to ${span.to}.`)
}

const oneOf = (words: readonly string[]) => `${words.slice(0, -1).join(', ')}${words.length > 1 ? ' or ' : ''}${words.at(-1) ?? ''}`

/** Whether a change stays inside what the group may choose itself; a refusal names the first thing that does not. */
export function withinRange(change: Change, open: OpenRanges): Decision {
  const { number, minutes, frequency, weekday, startsAtTime, minimumAttendance } = change
  const of = <Value>(value: Value | undefined, decide: (value: Value) => Decision) => (value === undefined ? allow : decide(value))
  return all(
    of(number, (value) => within(open.number, value, 'number of sessions')),
    of(minutes, (value) => within(open.minutes, value, 'length')),
    of(frequency, (value) => {
      if (!open.frequency) return refuse('How often you meet is fixed.')
      if ((open.frequency as readonly string[]).includes(value)) return allow
      return refuse(`You may meet ${oneOf(open.frequency.map((each) => frequencyLabels[each].toLowerCase()))}.`)
    }),
    of(weekday ?? undefined, (value) => dayWithin(value, open)),
    of(change.weekOfMonth ?? undefined, () => (open.weekday ?? open.frequency ? allow : refuse('The day is fixed.'))),
    of(startsAtTime, (value) => {
      if (!open.time) return refuse('The time is fixed.')
      const { from, to } = open.time
      return from <= value && value <= to ? allow : refuse(`You may begin from ${timeWords(from)} to ${timeWords(to)}.`)
    }),
    of(minimumAttendance, (value) => within(open.minimum, value, 'minimum')),
  )
}

function dayWithin(weekday: number, open: OpenRanges): Decision {
  if (!open.weekday) return refuse('The day is fixed.')
  return open.weekday.includes(weekday) ? allow : refuse(`The day may be ${oneOf(open.weekday.map(weekdayLabel))}.`)
}

/** What is open and what is fixed, each in a sentence for the group. */
export function rangeWords(open: OpenRanges): { open: string[]; fixed: string[] } {
  const parts: [string, string | false | undefined][] = [
    ['number of sessions', open.number && `from ${open.number.from} to ${open.number.to} sessions`],
    ['length', open.minutes && `from ${open.minutes.from} to ${open.minutes.to} minutes`],
    ['how often', open.frequency && oneOf(open.frequency.map((each) => frequencyLabels[each].toLowerCase()))],
    ['day', open.weekday && `on ${oneOf(open.weekday.map(weekdayLabel))}`],
    ['time', open.time && `beginning from ${timeWords(open.time.from)} to ${timeWords(open.time.to)}`],
    ['minimum', open.minimum && `a minimum from ${open.minimum.from} to ${open.minimum.to}`],
  ]
  return {
    open: parts.flatMap(([, words]) => (words ? [words] : [])),
    fixed: parts.flatMap(([name, words]) => (words ? [] : [name])),
  }
}

/** Says what is fixed in one sentence, such as "The number of sessions and the length are fixed"; nothing when all is open. */
export function fixedWords(fixed: readonly string[]): string {
  if (fixed.length === 0) return ''
  const named = fixed.map((name) => (name === 'how often' ? 'how often you meet' : `the ${name}`))
  const words = listInWords(named)
  return `${words[0]!.toUpperCase()}${words.slice(1)} ${fixed.length === 1 ? 'is' : 'are'} fixed.`
}

type Polled = { weekday: number; time: string }

/** Whether each time of a poll is one that the group could choose itself. */
export function pollWithin(times: readonly Polled[], now: RhythmValues, open: OpenRanges): Decision {
  const changes = times.map(({ weekday, time }) => ({
    ...(weekday === now.weekday ? {} : { weekday }),
    ...(time === now.startsAtTime ? {} : { startsAtTime: time }),
  }))
  return all(...changes.map((change) => withinRange(change, open)))
}
