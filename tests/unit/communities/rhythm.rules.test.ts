import { expect, test } from 'vitest'
import { breakBetween, rhythmInWords, seriesStroke } from '@/lib/communities/rhythm.rules'

const melbourne = 'Australia/Melbourne'
const at = (day: string, hour = '00') => ({ startsAt: new Date(`${day}T${hour}:00:00Z`), endsAt: new Date(`${day}T${hour}:59:00Z`) })

test('a rhythm is said once, across daylight saving, with one session out of step', () => {
  const sessions = [at('2026-08-21'), at('2026-09-18'), at('2026-10-15', '23'), at('2026-11-25', '03')]
  expect(rhythmInWords(sessions, melbourne)).toBe('Fridays, 10 to 10.59 am')
  expect(rhythmInWords([at('2026-08-21'), at('2026-08-26')], melbourne)).toBe('On different days')
  expect(rhythmInWords([], melbourne)).toBe('Dates to come')
})

test('a stroke is held, the one we are up to, or to come', () => {
  const now = new Date('2026-10-01')
  expect(seriesStroke({ id: 'a', endsAt: new Date('2026-09-01') }, 'b', now)).toBe('was')
  expect(seriesStroke({ id: 'b', endsAt: new Date('2026-10-09') }, 'b', now)).toBe('is')
  expect(seriesStroke({ id: 'c', endsAt: new Date('2026-11-09') }, 'b', now)).toBe('to-come')
})

test('a break is longer than six weeks', () => {
  expect(breakBetween(at('2026-10-16'), at('2026-11-20'))).toBe(false)
  expect(breakBetween(at('2026-11-20'), at('2027-02-19'))).toBe(true)
})
