import fc from 'fast-check'

/** What may happen to somebody with a place, on some day: days are counted from the day on which it all begins. */
export type Happening =
  | { kind: 'wait'; days: number }
  | { kind: 'work begins'; from: number; setting: string }
  | { kind: 'work ends'; which: number; on: number }
  | { kind: 'answers'; answer: 'yes' | 'between_roles' | 'no'; tells: boolean }
  | { kind: 'takes a break'; from: number; until: number }
  | { kind: 'comes back' }
  | { kind: 'leaves' }
  | { kind: 'is ended by staff' }

const about = fc.integer({ min: -40, max: 60 })
const ahead = fc.integer({ min: -3, max: 50 })

const work: fc.Arbitrary<Happening>[] = [
  fc.record({ kind: fc.constant('work begins' as const), from: about, setting: fc.constantFrom('council', 'school', 'sport') }),
  fc.record({ kind: fc.constant('work ends' as const), which: fc.nat(3), on: about }),
  fc.record({ kind: fc.constant('answers' as const), answer: fc.constantFrom('yes' as const, 'between_roles' as const, 'no' as const), tells: fc.boolean() }),
]

const place: fc.Arbitrary<Happening>[] = [
  fc.record({ kind: fc.constant('takes a break' as const), from: ahead, until: ahead }),
  fc.constant<Happening>({ kind: 'comes back' }),
]

const wait = fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 25 }) })
const ending = fc.constantFrom<Happening>({ kind: 'leaves' }, { kind: 'is ended by staff' })

/** Random lives of up to so many happenings. Leaving is rare, so that much can happen before it. */
export function lives(most: number): fc.Arbitrary<Happening[]> {
  const one = fc.oneof(
    { weight: 4, arbitrary: wait },
    ...work.map((arbitrary) => ({ weight: 3, arbitrary })),
    ...place.map((arbitrary) => ({ weight: 3, arbitrary })),
    { weight: 1, arbitrary: ending },
  )
  return fc.array(one, { minLength: 1, maxLength: most, size: 'max' })
}

/** Whether a happening is one of work, which may never change a place. */
export function isOfWork({ kind }: Happening): boolean {
  return kind === 'work begins' || kind === 'work ends' || kind === 'answers'
}

export type StandingOfDay = 'in' | 'away' | 'out'

/** The last day that is looked at. */
export const lastDay = 150

/**
 * The plain model: one word a day, worked out by crossing days off, without any knowledge of the product. Work is not
 * in it at all, which is the point.
 */
export function asOneWouldExpect(life: readonly Happening[]): StandingOfDay[] {
  const days: StandingOfDay[] = Array.from({ length: lastDay + 1 }, () => 'in')
  let today = 0
  let left = false
  let breakUntil = 0
  let breakFrom = 0
  const mark = (from: number, until: number, word: StandingOfDay) => days.fill(word, Math.min(from, days.length), Math.min(until, days.length))
  for (const one of life) {
    if (one.kind === 'wait') today += one.days
    if (left) continue
    const onBreak = breakUntil > today
    if (one.kind === 'takes a break' && one.from >= 0 && one.until > one.from && !onBreak) {
      breakFrom = today + one.from
      breakUntil = today + one.until
      mark(breakFrom, breakUntil, 'away')
    }
    if (one.kind === 'comes back' && onBreak) {
      mark(Math.max(breakFrom, today), breakUntil, 'in')
      breakUntil = today
    }
    if (one.kind === 'leaves' || one.kind === 'is ended by staff') {
      mark(today, days.length, 'out')
      left = true
    }
  }
  return days
}
