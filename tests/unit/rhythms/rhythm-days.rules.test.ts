import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternFrequencies } from '@/lib/rhythms/rhythm.labels'
import { beginsAgainOn, remarksOn, rhythmDays, type Pattern } from '@/lib/rhythms/rhythm-days.rules'
import { schoolOn } from '@/lib/rhythms/school-terms.rules'
import { publicHolidays } from '@/lib/rhythms/victorian-holidays.rules'
import { daysLater, instantAt, wallAt } from '@/lib/sessions/wall-time.rules'

const melbourne = 'Australia/Melbourne'
const keeping = { schoolHolidays: false, ownDay: null }
const pattern = (given: Partial<Pattern>): Pattern => ({
  frequency: 'monthly', weekday: 2, weekOfMonth: 2, firstOn: '2026-08-01', avoids: keeping, ...given,
})

describe('the days of a rhythm', () => {
  test('on the second Tuesday, with and without the school holidays', () => {
    expect(rhythmDays(pattern({}), 6).days).toEqual(['2026-08-11', '2026-09-08', '2026-10-13', '2026-11-10', '2026-12-08', '2027-01-12'])
    const { days, leftOut } = rhythmDays(pattern({ avoids: { ...keeping, schoolHolidays: true } }), 6)
    expect(days.at(-1)).toBe('2027-02-09')
    expect(leftOut).toEqual([{ day: '2027-01-12', because: 'school holidays' }])
  })

  test('on the first Tuesday leave out Melbourne Cup Day, but not where the council keeps a day of its own', () => {
    const first = { weekOfMonth: 1, firstOn: '2026-10-01' }
    expect(rhythmDays(pattern(first), 2)).toEqual({
      days: ['2026-10-06', '2026-12-01'],
      leftOut: [{ day: '2026-11-03', because: 'Melbourne Cup Day' }],
    })
    expect(rhythmDays(pattern({ ...first, avoids: { ...keeping, ownDay: '2026-10-28' } }), 2).days).toEqual(['2026-10-06', '2026-11-03'])
  })

  test('on the last Friday of the month, and every two weeks without losing step', () => {
    expect(rhythmDays(pattern({ weekday: 5, weekOfMonth: -1, firstOn: '2026-08-10' }), 3).days).toEqual(['2026-08-28', '2026-10-30', '2026-11-27'])
    const fortnights = pattern({ frequency: 'fortnightly', weekday: 5, weekOfMonth: null, firstOn: '2026-09-11' })
    expect(rhythmDays(fortnights, 3)).toEqual({
      days: ['2026-09-11', '2026-10-09', '2026-10-23'],
      leftOut: [{ day: '2026-09-25', because: 'Friday before the AFL Grand Final' }],
    })
  })

  test('after another day go on from there', () => {
    expect(rhythmDays(pattern({}), 2, '2026-09-08').days).toEqual(['2026-10-13', '2026-11-10'])
    expect(beginsAgainOn('2026-10-13', 'monthly')).toBe('2026-10-01')
    expect(beginsAgainOn('2026-10-15', 'weekly')).toBe('2026-10-12')
  })
})

test('of 10,000 random rhythms each has the right count, no day twice, none that is excluded, and one time on the wall', () => {
  const day = fc.integer({ min: 0, max: 365 * 7 - 1 }).map((days) => daysLater('2026-01-01', days))
  const time = fc.tuple(fc.integer({ min: 6, max: 21 }), fc.constantFrom('00', '15', '30', '45')).map(([hour, minutes]) => `${String(hour).padStart(2, '0')}:${minutes}`)
  const rhythm = fc.record({
    frequency: fc.constantFrom(...patternFrequencies),
    weekday: fc.integer({ min: 1, max: 7 }),
    weekOfMonth: fc.constantFrom(1, 2, 3, 4, -1),
    firstOn: day,
    avoids: fc.record({ schoolHolidays: fc.boolean(), ownDay: fc.option(day) }),
  })
  const excluded = new Set(Array.from({ length: 20 }, (_, index) => publicHolidays(2026 + index)).flat().map((holiday) => holiday.day))
  const cupDays = new Set(Array.from({ length: 20 }, (_, index) => publicHolidays(2026 + index)).flat().filter(({ name }) => name === 'Melbourne Cup Day').map((holiday) => holiday.day))
  fc.assert(
    fc.property(rhythm, time, fc.integer({ min: 1, max: 20 }), (given, wall, count) => {
      const { days } = rhythmDays(given, count)
      const { schoolHolidays, ownDay } = given.avoids
      expect(days).toHaveLength(count)
      expect(new Set(days).size).toBe(count)
      expect(days.toSorted()).toEqual(days)
      for (const one of days) {
        const moved = ownDay?.slice(0, 4) === one.slice(0, 4)
        if (one === ownDay || (excluded.has(one) && !(moved && cupDays.has(one)))) throw new Error(`${one} is a public holiday`)
        if (schoolHolidays && schoolOn(one) === 'holidays') throw new Error(`${one} is in the school holidays`)
        if (one < given.firstOn || new Date(one).getUTCDay() !== given.weekday % 7) throw new Error(`${one} is no day of this rhythm`)
        const shown = wallAt(instantAt(one, wall, melbourne)!, melbourne)
        if (shown.day !== one || shown.time !== wall) throw new Error(`${one} shows ${shown.time}`)
      }
    }),
    { numRuns: 10_000, seed: 2026 },
  )
})

describe('what people should know about a day', () => {
  const at = (given: string) => instantAt(given, '10:00', melbourne)!
  test('holidays, in words', () => {
    expect(remarksOn('2026-11-03', null, null)).toEqual(['Melbourne Cup Day, a public holiday.'])
    expect(remarksOn('2027-09-24', null, null)).toEqual([
      'Friday before the AFL Grand Final, a public holiday (expected: the day is announced each year).',
      'In the school holidays.',
    ])
    expect(remarksOn('2031-02-12', null, null)).toEqual(['The school terms of 2031 are not published here yet.'])
    expect(remarksOn('2026-11-11', null, null)).toEqual([])
  })
  test('that the clocks changed since the session before', () => {
    const clocks = { before: at('2026-09-08'), at: at('2026-10-13'), timeZone: melbourne }
    expect(remarksOn('2026-10-13', null, clocks)).toEqual([
      'The clocks went forward on Sunday 4 October 2026. The time on the wall stays the same.',
    ])
  })
})
