import { describe, expect, test } from 'vitest'
import { arrivalInstant, doorsCloseAt, doorsOpenAt, mayArriveAt } from '@/lib/check-ins/check-in.rules'

const saying = (words: string): unknown => expect.stringContaining(words)
const session = {
  startsAt: new Date('2026-11-11T10:00:00+11:00'),
  endsAt: new Date('2026-11-11T11:30:00+11:00'),
  timeZone: 'Australia/Melbourne',
  cancelled: false,
}
const opens = new Date('2026-11-11T09:30:00+11:00')
const closes = new Date('2026-11-11T13:30:00+11:00')
const before = (at: Date) => new Date(at.getTime() - 1)

describe('the doors', () => {
  test('open 30 minutes before the start and close two hours after the end', () => {
    expect(doorsOpenAt(session)).toEqual(opens)
    expect(doorsCloseAt(session)).toEqual(closes)
  })

  test.each([
    ['the moment they open', opens],
    ['the start', session.startsAt],
    ['the end', session.endsAt],
    ['the last moment', before(closes)],
  ])('let a person in at %s', (_when, at) => {
    expect(mayArriveAt(session, at)).toEqual({ allowed: true })
  })

  test('refuse the moment before they open, and say when to come back', () => {
    expect(mayArriveAt(session, before(opens))).toEqual({
      allowed: false,
      because: 'The doors open today at 9.30 am, 30 minutes before we start. Come back then.',
    })
  })

  test('name the day when it is not today', () => {
    const decision = mayArriveAt(session, new Date('2026-11-10T23:59:00+11:00'))
    expect(decision).toMatchObject({ because: saying('on Wednesday 11 November at 9.30 am') })
  })

  test('refuse the moment they close, and say what to do', () => {
    expect(mayArriveAt(session, closes)).toMatchObject({ allowed: false, because: saying('tell your facilitator') })
  })

  test('of a session that was called off never open', () => {
    expect(mayArriveAt({ ...session, cancelled: true }, session.startsAt)).toMatchObject({
      allowed: false,
      because: saying('called off'),
    })
  })
})

describe('a tap that was made without signal', () => {
  const tapped = new Date('2026-11-11T09:58:00+11:00')
  const dayLater = new Date(closes.getTime() + 24 * 3_600_000)

  test('counts from when it was made', () => {
    expect(arrivalInstant(session, tapped, new Date('2026-11-11T20:00:00+11:00'))).toEqual(tapped)
    expect(arrivalInstant(session, tapped, dayLater)).toEqual(tapped)
  })

  test('counts from now when it comes more than a day after the doors closed', () => {
    const late = new Date(dayLater.getTime() + 1)
    expect(arrivalInstant(session, tapped, late)).toEqual(late)
  })

  test('counts from now when its clock is ahead, or there was none', () => {
    expect(arrivalInstant(session, session.endsAt, session.startsAt)).toEqual(session.startsAt)
    expect(arrivalInstant(session, null, session.startsAt)).toEqual(session.startsAt)
  })
})
