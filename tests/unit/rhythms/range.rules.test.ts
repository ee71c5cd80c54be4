import { describe, expect, test } from 'vitest'
import { fixedWords, pollWithin, rangeWords, withinRange } from '@/lib/rhythms/range.rules'
import type { OpenRanges } from '@/lib/rhythms/range.schema'
import type { RhythmValues } from '@/lib/rhythms/rhythm.rules'

const open: OpenRanges = {
  number: { from: 6, to: 8 }, weekday: [2, 3], frequency: ['monthly', 'four_weekly'], time: { from: '09:00', to: '14:00' }, minimum: { from: 4, to: 5 },
}
const rhythm: RhythmValues = { number: 8, minutes: 90, frequency: 'monthly', weekday: 3, weekOfMonth: 2, startsAtTime: '10:00', minimumAttendance: 4 }

describe('what a group may choose itself', () => {
  test.each<[Partial<RhythmValues>, true | string]>([
    [{}, true],
    [{ number: 6 }, true],
    [{ number: 5 }, 'from 6 to 8'],
    [{ number: 9 }, 'from 6 to 8'],
    [{ minutes: 60 }, 'The length is fixed.'],
    [{ weekday: 2 }, true],
    [{ weekday: 5 }, 'The day may be Tuesday or Wednesday.'],
    [{ weekOfMonth: 3 }, true],
    [{ frequency: 'four_weekly' }, true],
    [{ frequency: 'weekly' }, 'You may meet once a month or every four weeks.'],
    [{ startsAtTime: '09:00' }, true],
    [{ startsAtTime: '08:59' }, 'from 9 am to 2 pm'],
    [{ startsAtTime: '14:00' }, true],
    [{ startsAtTime: '14:01' }, 'from 9 am to 2 pm'],
    [{ minimumAttendance: 3 }, 'The minimum may be from 4 to 5.'],
    [{ weekday: 2, minutes: 60 }, 'The length is fixed.'],
  ])('%j', (change, expected) => {
    const decision = withinRange(change, open)
    if (expected === true) expect(decision).toEqual({ allowed: true })
    else expect(decision).toMatchObject({ allowed: false, because: expect.stringContaining(expected) })
  })

  test('nothing, when nothing is open', () => {
    expect(withinRange({ weekOfMonth: 1 }, {})).toMatchObject({ because: 'The day is fixed.' })
    expect(withinRange({ frequency: 'weekly' }, {})).toMatchObject({ because: 'How often you meet is fixed.' })
    expect(withinRange({}, {})).toEqual({ allowed: true })
  })

  test('and the times of a poll with it', () => {
    expect(pollWithin([{ weekday: 2, time: '13:00' }, { weekday: 3, time: '10:00' }], rhythm, open)).toEqual({ allowed: true })
    expect(pollWithin([{ weekday: 5, time: '10:00' }], rhythm, open)).toMatchObject({ allowed: false })
    expect(pollWithin([{ weekday: 3, time: '10:00' }], rhythm, {})).toEqual({ allowed: true })
  })
})

test('is said in words', () => {
  const words = rangeWords(open)
  expect(words.open).toEqual([
    'from 6 to 8 sessions', 'once a month or every four weeks', 'on Tuesday or Wednesday', 'beginning from 9 am to 2 pm', 'a minimum from 4 to 5',
  ])
  expect(fixedWords(words.fixed)).toBe('The length is fixed.')
  expect(fixedWords(rangeWords({ weekday: [1] }).fixed)).toBe('The number of sessions, the length, how often you meet, the time and the minimum are fixed.')
})
