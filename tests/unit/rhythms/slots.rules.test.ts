import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepsTo } from '@/lib/rhythms/session-steps.rules'
import { allFound, begunCount, daysHold, slotsAfterChange, slotsOf, wantedNumbers, type Standing } from '@/lib/rhythms/slots.rules'
import type { RhythmValues } from '@/lib/rhythms/rhythm.rules'
import { instantAt, wallAt } from '@/lib/sessions/wall-time.rules'

const timeZone = 'Australia/Melbourne'
const now = new Date('2026-11-22T00:00:00Z')
const rhythm: RhythmValues = {
  number: 6, minutes: 90, frequency: 'monthly', weekday: 2, weekOfMonth: 2, startsAtTime: '10:00', minimumAttendance: 4,
}
const avoids = { schoolHolidays: true, ownDay: null }
const days = ['2026-09-08', '2026-10-13', '2026-11-10', '2026-12-08', '2027-02-09', '2027-03-09']
const sessions: Standing[] = days.map((day, index) => {
  const startsAt = instantAt(day, '10:00', timeZone)!
  return { id: `s${index + 1}`, number: index + 1, startsAt, endsAt: new Date(startsAt.getTime() + 90 * 60_000), cancelled: false }
})
const after = (change: Partial<RhythmValues>, given = sessions) =>
  slotsAfterChange({ before: rhythm, next: { ...rhythm, ...change }, avoids, sessions: given, timeZone, now })
const walls = (slots: readonly { number: number; startsAt: Date }[]) =>
  slots.map(({ number, startsAt }) => `${number} ${wallAt(startsAt, timeZone).day} ${wallAt(startsAt, timeZone).time}`)
const with4 = (changes: Partial<Standing>) => sessions.map((session) => (session.number === 4 ? { ...session, ...changes } : session))

describe('what a change makes of the sessions ahead', () => {
  test('nothing, when nothing about days and times changes', () => {
    expect(stepsTo(sessions, after({ minimumAttendance: 3 }), now)).toEqual({ make: [], move: [], cut: [] })
  })

  test('another day is made anew from the month of the next session, and what has begun stays', () => {
    expect(walls(after({ weekday: 4 }))).toEqual(['4 2026-12-10 10:00', '5 2027-02-11 10:00', '6 2027-03-11 10:00'])
    expect(stepsTo(sessions, after({ weekday: 4 }), now).move.map(({ id }) => id)).toEqual(['s4', 's5', 's6'])
  })

  test('another time keeps the days, those that were moved too', () => {
    const moved = with4({ startsAt: instantAt('2026-12-11', '14:00', timeZone)!, endsAt: instantAt('2026-12-11', '15:30', timeZone)! })
    expect(walls(after({ startsAtTime: '13:30' }, moved))[0]).toBe('4 2026-12-11 13:30')
    expect(walls(after({ number: 7 }, moved))).toEqual([
      '4 2026-12-11 14:00', '5 2027-02-09 10:00', '6 2027-03-09 10:00', '7 2027-04-13 10:00',
    ])
  })

  test('another length keeps when it begins', () => {
    expect(after({ minutes: 60 }).map(({ startsAt, endsAt }) => endsAt.getTime() - startsAt.getTime())).toEqual([3_600_000, 3_600_000, 3_600_000])
  })

  test('fewer sessions cut off the last, more bring them back with new days', () => {
    const cut = stepsTo(sessions, after({ number: 4 }), now).cut
    expect(cut.map(({ id }) => id)).toEqual(['s5', 's6'])
    const short = sessions.map((session) => ({ ...session, cancelled: session.number > 4 }))
    const long = slotsAfterChange({ before: { ...rhythm, number: 4 }, next: rhythm, avoids, sessions: short, timeZone, now })
    expect(stepsTo(short, long, now).move.map(({ id, revive }) => [id, revive])).toEqual([['s5', true], ['s6', true]])
  })

  test('what a shorter rhythm cut off counts neither as begun nor as made', () => {
    const gone = sessions.map((session) => ({ ...session, cancelled: session.number > 2 }))
    expect(begunCount(gone, 2, now)).toBe(2)
    const back = slotsAfterChange({ before: { ...rhythm, number: 2 }, next: rhythm, avoids, sessions: gone, timeZone, now })
    expect(back.map(({ number }) => number)).toEqual([3, 4, 5, 6])
    expect(stepsTo(gone, back, now)).toMatchObject({ make: [], cut: [] })
  })

  test('a session that was called off stays called off', () => {
    const calledOff = with4({ cancelled: true })
    expect(wantedNumbers(calledOff, 6, 6, now)).toEqual([5, 6])
    expect(walls(after({ weekday: 4 }, calledOff))).toEqual(['5 2027-02-11 10:00', '6 2027-03-11 10:00'])
    expect(stepsTo(calledOff, after({ weekday: 4 }, calledOff), now).cut).toEqual([])
  })

  test('dates by hand make no more of themselves', () => {
    const byHand = { ...rhythm, frequency: 'by_hand' as const, weekday: null, weekOfMonth: null }
    const slots = slotsAfterChange({ before: byHand, next: { ...byHand, number: 8 }, avoids, sessions, timeZone, now })
    expect(allFound(slots, wantedNumbers(sessions, 6, 8, now))).toMatchObject({ allowed: false })
  })
})

test('whatever a group chooses: sessions that have begun stay, numbers follow their days, and no more change than must', () => {
  const change = fc.record(
    {
      number: fc.integer({ min: 1, max: 12 }), minutes: fc.constantFrom(60, 90, 120), weekday: fc.integer({ min: 1, max: 7 }),
      weekOfMonth: fc.constantFrom(1, 2, 3, 4, -1), frequency: fc.constantFrom('weekly', 'fortnightly', 'four_weekly', 'monthly'),
      startsAtTime: fc.constantFrom('09:00', '10:00', '18:30'),
    },
    { requiredKeys: [] },
  )
  const cancelled = fc.uniqueArray(fc.integer({ min: 1, max: 6 }))
  fc.assert(
    fc.property(change, cancelled, fc.integer({ min: 0, max: 200 }), (given, off, daysOn) => {
      const at = new Date(now.getTime() + (daysOn - 100) * 86_400_000)
      const rows = sessions.map((session) => ({ ...session, cancelled: off.includes(session.number) }))
      const next = { ...rhythm, ...given }
      const slots = slotsAfterChange({ before: rhythm, next, avoids, sessions: rows, timeZone, now: at })
      const { make, move, cut } = stepsTo(rows, slots, at)
      const begun = rows.filter(({ startsAt }) => startsAt <= at)
      const touched = [...move.map(({ id }) => id), ...cut.map(({ id }) => id)]
      expect(begun.filter(({ id }) => touched.includes(id))).toEqual([])
      expect(move.filter(({ was, startsAt, endsAt, revive }) => !revive && was.startsAt.getTime() === startsAt.getTime() && was.endsAt.getTime() === endsAt.getTime())).toEqual([])
      expect(slots).toHaveLength(wantedNumbers(rows, 6, next.number, at).length)
      const line = slots.toSorted((one, other) => one.number - other.number).map(({ startsAt }) => startsAt.getTime())
      expect(line.toSorted((one, other) => one - other)).toEqual(line)
      expect(new Set(line).size).toBe(line.length)
      expect(slots.every(({ startsAt }) => startsAt > at)).toBe(true)
      expect(new Set([...rows, ...make].map(({ number }) => number)).size).toBe(rows.length + make.length)
    }),
    { numRuns: 2000, seed: 2026 },
  )
})

describe('days that staff looked at', () => {
  const wall = { startsAtTime: '10:00', minutes: 90, timeZone }
  const hold = (given: string[], needed = given.length, startsAtTime = '10:00', last: string | null = '2026-11-10') =>
    daysHold(given, needed, { ...wall, startsAtTime }, { last, now })
  test('hold when they are in order and to come', () => {
    expect(hold(['2026-12-08', '2027-02-09'])).toEqual({ allowed: true })
    expect(walls(slotsOf(['2026-12-08'], [4], wall))).toEqual(['4 2026-12-08 10:00'])
  })
  test.each<[string, Parameters<typeof hold>]>([
    ['There are 1 dates for 2', [['2026-12-08'], 2]],
    ['on the same day or not in order', [['2027-02-09', '2026-12-08']]],
    ['on the same day or not in order', [['2027-02-09', '2027-02-09']]],
    ['after the session that was held last', [['2026-11-10']]],
    ['has gone by', [['2026-11-15']]],
    ['The clocks go forward on Sunday 3 October 2027, so there is no 2.30 am that day', [['2027-10-03'], 1, '02:30']],
  ])('are refused: %s', (sentence, given) => {
    expect(hold(...given)).toMatchObject({ allowed: false, because: expect.stringContaining(sentence) })
  })
})
