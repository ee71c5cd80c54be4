import { describe, expect, test } from 'vitest'
import { lastHeld, leadingSession, upTo } from '@/lib/dashboards/facilitator-home.rules'

const zone = 'Australia/Melbourne'
const now = new Date('2026-11-11T12:00:00+11:00')

function session(id: string, startsAt: string, cancelled = false) {
  const start = new Date(`${startsAt}:00+11:00`)
  return { id, startsAt: start, endsAt: new Date(start.getTime() + 5_400_000), cancellation: cancelled ? {} : null }
}

const october = session('october', '2026-10-14T10:00')
const calledOff = session('called off', '2026-11-11T08:00', true)
const thisMorning = session('this morning', '2026-11-11T10:00')
const tonight = session('tonight', '2026-11-11T18:00')
const december = session('december', '2026-12-09T10:00')
const of = (...sessions: ReturnType<typeof session>[]) => ({ timeZone: zone, upTo: upTo(sessions, now, zone) })

describe('the session that opens a facilitator’s home', () => {
  test('is today’s that is still ahead, before one that is over and before the next of another community', () => {
    expect(leadingSession([of(october, thisMorning, december), of(tonight)], now)?.id).toBe('tonight')
  })

  test('is today’s that is over, until the day is over', () => {
    expect(leadingSession([of(october, calledOff, thisMorning, december)], now)?.id).toBe('this morning')
  })

  test('is the next of all when there is none today', () => {
    const later = session('later', '2026-11-20T10:00')
    expect(leadingSession([of(october, december), of(later)], now)?.id).toBe('later')
  })

  test('is none when all are held', () => {
    expect(leadingSession([of(october)], now)).toBeNull()
  })
})

test('the session held last is over and was not called off', () => {
  expect(lastHeld([october, calledOff, december], now)?.id).toBe('october')
  expect(lastHeld([december], now)).toBeNull()
})
