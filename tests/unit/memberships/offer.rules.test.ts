import { expect, test } from 'vitest'
import { hasRoom, offerOpenUntil, stillOpen } from '@/lib/memberships/offer.rules'

const melbourne = 'Australia/Melbourne'

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
