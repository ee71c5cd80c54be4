import { describe, expect, test } from 'vitest'
import { clockChangeBetween, instantAt, timeExists, wallAt } from '@/lib/sessions/wall-time.rules'

const melbourne = 'Australia/Melbourne'

describe('a time on the wall', () => {
  test('is another instant in summer than in winter', () => {
    expect(instantAt('2026-08-12', '10:00', melbourne)?.toISOString()).toBe('2026-08-12T00:00:00.000Z')
    expect(instantAt('2026-10-14', '10:00', melbourne)?.toISOString()).toBe('2026-10-13T23:00:00.000Z')
  })

  test('that the clocks jump over is no time at all, and the sentence says why', () => {
    expect(instantAt('2026-10-04', '02:30', melbourne)).toBeNull()
    expect(timeExists('2026-10-04', '02:30', melbourne)).toEqual({
      allowed: false,
      because: 'The clocks go forward on Sunday 4 October 2026, so there is no 2.30 am that day. Choose another time or day.',
    })
    expect(timeExists('2026-10-04', '01:59', melbourne).allowed).toBe(true)
    expect(timeExists('2026-10-04', '03:00', melbourne).allowed).toBe(true)
    expect(timeExists('2026-10-04', '02:30', 'Australia/Brisbane').allowed).toBe(true)
  })

  test('that comes twice is the first of the two', () => {
    expect(instantAt('2027-04-04', '02:30', melbourne)?.toISOString()).toBe('2027-04-03T15:30:00.000Z')
  })

  test('is read back as it was set', () => {
    expect(wallAt(instantAt('2026-10-14', '15:45', melbourne)!, melbourne)).toEqual({ day: '2026-10-14', time: '15:45' })
  })
})

test('the clocks change on the first Sundays of October and April', () => {
  const between = (one: string, next: string) =>
    clockChangeBetween(instantAt(one, '10:00', melbourne)!, instantAt(next, '10:00', melbourne)!, melbourne)
  expect(between('2026-09-09', '2026-10-14')).toEqual({ day: '2026-10-04', way: 'forward' })
  expect(between('2027-03-10', '2027-04-14')).toEqual({ day: '2027-04-04', way: 'back' })
  expect(between('2026-10-14', '2026-11-11')).toBeNull()
  expect(between('2026-08-12', '2027-08-11')).toBeNull()
})
