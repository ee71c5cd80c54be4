import { describe, expect, test } from 'vitest'
import { differences, rhythmWords, type RhythmValues } from '@/lib/rhythms/rhythm.rules'
import { tidied, unsound, unsoundRange } from '@/lib/rhythms/sound.rules'
import { stillAsSeen } from '@/lib/rhythms/stale.rules'
import { openOf, storedChange } from '@/lib/rhythms/stored-rhythm.rules'
import { trailOf } from '@/lib/rhythms/trail.rules'

const rhythm: RhythmValues = { number: 8, minutes: 90, frequency: 'monthly', weekday: 3, weekOfMonth: 2, startsAtTime: '10:00', minimumAttendance: 6 }

describe('a rhythm in words', () => {
  test.each<[Partial<RhythmValues>, string]>([
    [{}, 'Eight sessions of 90 minutes, on the second Wednesday of the month at 10 am.'],
    [{ weekOfMonth: -1, startsAtTime: '13:30' }, 'Eight sessions of 90 minutes, on the last Wednesday of the month at 1.30 pm.'],
    [{ frequency: 'fortnightly', number: 20 }, '20 sessions of 90 minutes, every two weeks on Wednesday at 10 am.'],
    [{ frequency: 'by_hand', weekday: null, number: 1 }, 'One session of 90 minutes, on dates chosen by hand at 10 am.'],
  ])('%j', (change, words) => expect(rhythmWords({ ...rhythm, ...change })).toBe(words))

  test('and what differs, with what it was', () => {
    expect(differences(rhythm, { ...rhythm, weekday: 4, minimumAttendance: 5 })).toEqual([
      'on the second Thursday of the month (before: on the second Wednesday of the month)', 'come to at least five (before: six)',
    ])
    expect(differences(rhythm, rhythm)).toEqual([])
  })
})

describe('what does not fit together', () => {
  test('is named with its field', () => {
    expect(unsound(rhythm, 0)).toBeNull()
    expect(unsound({ ...rhythm, weekday: null }, 0)?.field).toBe('weekday')
    expect(unsound({ ...rhythm, weekOfMonth: null }, 0)?.field).toBe('weekOfMonth')
    expect(unsound({ ...rhythm, number: 3, minimumAttendance: 2 }, 4)?.because).toBe('4 sessions have begun already, and those stay. Choose 4 or more.')
    expect(unsound({ ...rhythm, number: 4, minimumAttendance: 4 }, 4)).toBeNull()
    expect(unsound({ ...rhythm, minimumAttendance: 9 }, 0)?.field).toBe('minimumAttendance')
    expect(unsoundRange(rhythm, { number: { from: 9, to: 12 } })?.field).toBe('numberFrom')
    expect(unsoundRange(rhythm, { time: { from: '10:00', to: '10:00' } })).toBeNull()
  })
  test('and what a frequency does not use is left away', () => {
    expect(tidied({ ...rhythm, frequency: 'weekly' })).toMatchObject({ weekday: 3, weekOfMonth: null })
    expect(tidied({ ...rhythm, frequency: 'by_hand' })).toMatchObject({ weekday: null, weekOfMonth: null })
  })
})

test('whoever was slower sees both', () => {
  const stands = { ...rhythm, weekday: 4, version: 3 }
  expect(stillAsSeen(stands, 'Farah', 3, rhythm)).toEqual({ allowed: true })
  expect(stillAsSeen(null, null, 0, rhythm)).toEqual({ allowed: true })
  expect(stillAsSeen(stands, 'Farah', 2, rhythm)).toEqual({
    allowed: false,
    because:
      'Farah changed the rhythm while you were looking. Now it is: Eight sessions of 90 minutes, on the second Thursday of the month at 10 am. ' +
      'Come to at least six. Yours was: Eight sessions of 90 minutes, on the second Wednesday of the month at 10 am. Come to at least six. ' +
      'Nothing of yours was saved. Load the page again, and decide together.',
  })
})

test('what is stored and cannot be read opens nothing and changes nothing', () => {
  expect(openOf({ weekday: [9] })).toEqual({})
  expect(openOf(null)).toEqual({})
  expect(storedChange({ weekday: 4, startsAtTime: '13:00' })).toEqual({ weekday: 4, startsAtTime: '13:00' })
  expect(storedChange({ weekday: 'never' })).toEqual({})
})

test('the trail says who set it, what changed, when and why, newest first', () => {
  const at = (day: string) => new Date(`2026-${day}T00:00:00Z`)
  const versions = [
    { ...rhythm, version: 2, origin: 'group' as const, weekday: 4, why: 'Council nights.', setAt: at('09-01'), setBy: 'Nerida' },
    { ...rhythm, version: 1, origin: 'staff' as const, why: null, setAt: at('06-01'), setBy: 'Dana' },
  ]
  const kept = { id: 'k', outcome: 'took_effect', reason: null, answer: null, concludedAt: at('10-01'), answeredAt: null, changes: false }
  const declined = { id: 'd', outcome: 'declined', reason: 'Too many.', answer: 'The funding is for eight.', concludedAt: at('08-01'), answeredAt: at('08-03'), changes: true }
  const open = { id: 'o', outcome: null, reason: null, answer: null, concludedAt: null, answeredAt: null, changes: false }
  expect(trailOf(versions, [kept, declined, open]).map(({ title, by, why }) => [title, by, why])).toEqual([
    ['The group looked at it and kept it', null, null],
    ['Agreed by the group', 'Nerida', 'Council nights.'],
    ['The group asked for a change, and the program team said no', null, 'The funding is for eight.'],
    ['First set by the program team', 'Dana', null],
  ])
})
