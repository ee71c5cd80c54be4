import { expect, test } from 'vitest'
import { greeting, sessionHeadline } from '@/lib/dashboards/home.rules'

const melbourne = 'Australia/Melbourne'
const starts = new Date('2026-11-10T23:00:00Z')
const ends = new Date('2026-11-11T00:30:00Z')

test.each([
  ['2026-11-11T00:30:00Z', 'Your session has just ended'],
  ['2026-11-10T23:00:00Z', 'Your session is on now'],
  ['2026-11-10T14:00:00Z', 'Your session is today at 10 am'],
  ['2026-11-10T12:00:00Z', 'Your session is tomorrow at 10 am'],
  ['2026-11-01T12:00:00Z', 'Your next session is on Wednesday 11 November'],
])('at %s: %s', (now, words) => {
  expect(sessionHeadline(starts, ends, new Date(now), melbourne)).toBe(words)
})

test('the greeting follows the day where she is', () => {
  expect(greeting(new Date('2026-11-10T23:00:00Z'), melbourne)).toBe('Good morning')
  expect(greeting(new Date('2026-11-11T02:00:00Z'), melbourne)).toBe('Good afternoon')
  expect(greeting(new Date('2026-11-11T08:00:00Z'), melbourne)).toBe('Good evening')
})
