import { describe, expect, test } from 'vitest'
import {
  awayToGroup, backOn, mayBeginOn, mayPlanPause, mayReturnOn, pauseAhead, pauseAheadInWords, pauseInWords, pauseOn,
} from '@/lib/memberships/pause.rules'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const pause = (fromOn: string, returnsOn: string | null) => ({ fromOn: day(fromOn), returnsOn: returnsOn === null ? null : day(returnsOn) })
const today = day('2026-11-22')

test('a break lasts from its first day up to the day of return, which is no day away', () => {
  const pauses = [pause('2026-12-01', '2027-01-10')]
  expect(pauseOn(pauses, day('2026-11-30'))).toBeNull()
  expect(pauseOn(pauses, day('2026-12-01'))).toBe(pauses[0])
  expect(pauseOn(pauses, day('2027-01-09'))).toBe(pauses[0])
  expect(pauseOn(pauses, day('2027-01-10'))).toBeNull()
  expect(pauseOn([pause('2026-12-01', null)], day('2036-12-01'))).not.toBeNull()
})

test('a break that was taken back before it began is on no day and lies ahead of nobody', () => {
  const undone = [pause('2026-12-01', '2026-12-01')]
  expect(pauseOn(undone, day('2026-12-01'))).toBeNull()
  expect(pauseAhead(undone, today)).toBeNull()
})

test('a break begins today or later, and within a year', () => {
  expect(mayBeginOn(day('2026-11-21'), today)).toMatchObject({ allowed: false })
  expect(mayBeginOn(today, today)).toEqual({ allowed: true })
  expect(mayBeginOn(day('2027-11-23'), today)).toEqual({ allowed: true })
  expect(mayBeginOn(day('2027-11-24'), today)).toMatchObject({ allowed: false })
})

test('she is back a day after it began at the earliest, and within a year', () => {
  expect(mayReturnOn(today, today)).toMatchObject({ allowed: false })
  expect(mayReturnOn(day('2026-11-23'), today)).toEqual({ allowed: true })
  expect(mayReturnOn(day('2027-11-24'), today)).toMatchObject({ allowed: false })
})

describe('one break at a time', () => {
  test.each([
    ['under way', pause('2026-11-01', '2026-11-23'), false],
    ['planned', pause('2027-02-01', '2027-03-01'), false],
    ['over since today', pause('2026-11-01', '2026-11-22'), true],
    ['taken back', pause('2027-02-01', '2027-02-01'), true],
  ])('one that is %s', (_which, known, mayPlan) => {
    expect(mayPlanPause([known], today).allowed).toBe(mayPlan)
  })
})

test('coming back ends a break today, and takes back one that has not begun', () => {
  expect(backOn(pause('2026-11-01', '2027-01-01'), today)).toEqual(today)
  expect(backOn(pause('2026-11-22', '2027-01-01'), today)).toEqual(today)
  expect(backOn(pause('2026-12-24', '2027-01-01'), today)).toEqual(day('2026-12-24'))
})

test('it is told to her in full, to the group without the day of return', () => {
  expect(pauseInWords(pause('2026-11-01', '2027-01-10'), today)).toBe('Away now. Back on Sunday 10 January 2027.')
  expect(pauseInWords(pause('2026-12-01', '2027-01-10'), today)).toBe('Away from Tuesday 1 December 2026. Back on Sunday 10 January 2027.')
  expect(pauseAheadInWords([pause('2026-01-01', '2026-02-01')], today)).toBeNull()
  expect(awayToGroup(pause('2026-11-01', '2027-01-10'), false)).toBe('taking a break')
  expect(awayToGroup(pause('2026-11-01', '2027-01-10'), true)).toBe('taking a break, back on 10 Jan')
})
