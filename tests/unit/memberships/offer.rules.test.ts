import { expect, test } from 'vitest'
import { hasRoom, mayStillDecline, mayStillWithdraw, offerOpenUntil, stillOpen } from '@/lib/memberships/offer.rules'

const melbourne = 'Australia/Melbourne'
const now = new Date('2026-08-01T00:00:00Z')

test('there is room up to the cap', () => {
  expect(hasRoom({ placesTaken: 19, cap: 20 }).allowed).toBe(true)
  expect(hasRoom({ placesTaken: 20, cap: 20 })).toMatchObject({ allowed: false, because: expect.stringContaining('All 20 places') as string })
})

test('an offer can be taken to the end of its last day, in the community’s own time', () => {
  const openUntilOn = new Date('2026-11-20')
  expect(stillOpen({ openUntilOn }, new Date('2026-11-20T12:59:59Z'), melbourne).allowed).toBe(true)
  expect(stillOpen({ openUntilOn }, new Date('2026-11-20T13:00:00Z'), melbourne).allowed).toBe(false)
  expect(offerOpenUntil(new Date('2026-11-10T13:30:00Z'), melbourne)).toEqual(new Date('2026-11-21'))
})

test('an offer that ended says how, kindly, and is open no more', () => {
  const offer = { openUntilOn: new Date('2026-08-07T00:00:00Z'), endedAt: now, ending: null }
  for (const [ending, words] of [['declined', 'You told us'], ['withdrawn', 'take this offer back'], ['expired', 'open until Friday 7 August']] as const) {
    expect(stillOpen({ ...offer, ending }, new Date('2026-08-05T00:00:00Z'), 'Australia/Melbourne')).toMatchObject({ allowed: false, because: expect.stringContaining(words) as string })
  }
})

test('no is said to an offer that is not taken, and an offer is taken back while nobody took it', () => {
  expect(mayStillDecline({ membership: null }).allowed).toBe(true)
  expect(mayStillDecline({ membership: {} }).allowed).toBe(false)
  expect(mayStillWithdraw({ endedAt: null, membership: null }).allowed).toBe(true)
  expect(mayStillWithdraw({ endedAt: now, membership: null }).allowed).toBe(false)
  expect(mayStillWithdraw({ endedAt: null, membership: {} }).allowed).toBe(false)
})
