import { describe, expect, test } from 'vitest'
import { anyoneSaid, extraTimes, mayCallOff, mayRevive, maySayHeld, meetsHow } from '@/lib/sessions/change-session.rules'
import { changeInWords } from '@/lib/sessions/session-change.rules'
import { seriesLength, sessionOfSeries } from '@/lib/sessions/session.rules'

const melbourne = 'Australia/Melbourne'
const now = new Date('2026-11-11T09:00:00+11:00')
const ahead = new Date('2026-11-11T09:00:01+11:00')
const quiet = { cancelled: false, arrived: 0, rollRecordedAt: null, saidHeld: false }

describe('times for an extra session', () => {
  test('are the four soonest that leave two hours, among them the usual one', () => {
    const words = (at: string) => extraTimes(new Date(`${at}:00+11:00`), melbourne, '10:00').map((time) => time.words)
    expect(words('2026-11-11T10:59')).toEqual(['Today at 1 pm', 'Today at 4 pm', 'Tomorrow at 10 am', 'Tomorrow at 1 pm'])
    expect(words('2026-11-11T11:01')).toEqual(['Today at 4 pm', 'Tomorrow at 10 am', 'Tomorrow at 1 pm', 'Tomorrow at 4 pm'])
    expect(words('2026-11-11T23:30')).toEqual(['Tomorrow at 10 am', 'Tomorrow at 1 pm', 'Tomorrow at 4 pm', 'Friday 13 November at 10 am'])
    expect(extraTimes(now, melbourne, '13:30').map((time) => time.words)).toContain('Today at 1.30 pm')
  })
})

describe('a session', () => {
  test('is called off before it begins, and afterwards only when nobody pressed anything', () => {
    expect(mayCallOff({ ...quiet, startsAt: ahead, arrived: 3 }, now).allowed).toBe(true)
    expect(mayCallOff({ ...quiet, startsAt: now }, now).allowed).toBe(true)
    expect(mayCallOff({ ...quiet, startsAt: now, arrived: 1 }, now).allowed).toBe(false)
    expect(mayCallOff({ ...quiet, startsAt: now, saidHeld: true }, now).allowed).toBe(false)
    expect(mayCallOff({ ...quiet, startsAt: ahead, cancelled: true }, now).allowed).toBe(false)
    expect(anyoneSaid({ ...quiet, rollRecordedAt: now })).toBe(true)
  })
  test('is held once it has begun, and takes place after all until then', () => {
    expect(maySayHeld({ startsAt: now, cancelled: false }, now).allowed).toBe(true)
    expect(maySayHeld({ startsAt: ahead, cancelled: false }, now).allowed).toBe(false)
    expect(mayRevive({ startsAt: ahead, cancelled: true }, now).allowed).toBe(true)
    expect(mayRevive({ startsAt: now, cancelled: true }, now).allowed).toBe(false)
  })
  test('meets online, in a room, or both', () => {
    expect(meetsHow({ place: null, meetingLink: 'https://x' })).toBe('online')
    expect(meetsHow({ place: 'A library', meetingLink: null })).toBe('room')
    expect(meetsHow({ place: 'A library', meetingLink: 'https://x' })).toBe('both')
  })
})

test('the series is as long as its last session that takes place, and extra ones stand beside it', () => {
  const session = (number: number, off = false, kind: 'regular' | 'extra' = 'regular') => ({ kind, number, cancellation: off ? {} : null })
  expect(seriesLength([session(1), session(2, true), session(3), session(4, true), session(9, false, 'extra')])).toBe(3)
  expect(seriesLength([])).toBe(0)
  expect(sessionOfSeries(session(2), 3)).toBe('session 2 of 3')
  expect(sessionOfSeries(session(1, false, 'extra'), 3)).toBe('an extra session')
})

test('a change is one sentence with the day in full, and never says where', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 10, hour))
  const session = { kind: 'regular' as const, number: 4, title: 'Power', startsAt: at(23), endsAt: at(24) }
  const words = (change: Parameters<typeof changeInWords>[0], more = {}) => changeInWords(change, { ...session, ...more }, melbourne)
  expect(words('cancelled')).toBe('Session 4, “Power”, on Wednesday 11 November 2026, 10 to 11 am, is called off.')
  expect(words('moved', { was: { startsAt: at(2), endsAt: at(3) } })).toContain('It was on Tuesday 10 November 2026, 1 to 2 pm.')
  expect(words('placed')).toContain('It stands on the page of the session.')
  expect(words('made', { kind: 'extra', title: 'Extra session' })).toMatch(/^An extra session is new: Wednesday 11 November/)
})
