import { describe, expect, test } from 'vitest'
import { rightsInWords } from '@/lib/people/address.labels'
import { firstRights, hasRoomForAddress, leavesAWayIn, mayHaveRights, mostAddresses } from '@/lib/people/address.rules'

const proved = new Date('2026-11-01T00:00:00Z')
const own = { id: 'own', verifiedAt: proved, maySignIn: true }
const work = { id: 'work', verifiedAt: proved, maySignIn: false }
const waiting = { id: 'waiting', verifiedAt: null, maySignIn: true }

describe('a way in stays', () => {
  test('the only one cannot go', () => {
    expect(leavesAWayIn([own, work], 'own')).toMatchObject({ allowed: false })
  })
  test('one that was never proved does not count', () => {
    expect(leavesAWayIn([own, waiting], 'own')).toMatchObject({ allowed: false })
  })
  test('with another one it can, and any other can always', () => {
    expect(leavesAWayIn([own, { ...work, maySignIn: true }], 'own')).toEqual({ allowed: true })
    expect(leavesAWayIn([own, work], 'work')).toEqual({ allowed: true })
  })
})

test('an address that nobody proved gets no right, but may be left without any', () => {
  expect(mayHaveRights({ verifiedAt: null }, { maySignIn: true, mayNotify: false })).toMatchObject({ allowed: false })
  expect(mayHaveRights({ verifiedAt: null }, { maySignIn: false, mayNotify: true })).toMatchObject({ allowed: false })
  expect(mayHaveRights({ verifiedAt: null }, { maySignIn: false, mayNotify: false })).toEqual({ allowed: true })
  expect(mayHaveRights({ verifiedAt: proved }, { maySignIn: true, mayNotify: true })).toEqual({ allowed: true })
})

test('her own mailbox signs in from the start, her employer’s only gets mail', () => {
  expect(firstRights({ kind: 'personal', maySignIn: false })).toEqual({ maySignIn: true, mayNotify: true })
  expect(firstRights({ kind: 'work', maySignIn: false })).toEqual({ maySignIn: false, mayNotify: true })
  expect(firstRights({ kind: 'work', maySignIn: true })).toEqual({ maySignIn: true, mayNotify: true })
})

test('there is room for six', () => {
  expect(hasRoomForAddress(mostAddresses - 1)).toEqual({ allowed: true })
  expect(hasRoomForAddress(mostAddresses)).toMatchObject({ allowed: false, because: expect.stringContaining('6') })
})

test('what an address can do is said in words', () => {
  expect(rightsInWords({ verifiedAt: null, maySignIn: true, mayNotify: true })).toContain('Waiting for its code')
  expect(rightsInWords({ verifiedAt: proved, maySignIn: true, mayNotify: true })).toBe('Signs you in, and gets our mail.')
  expect(rightsInWords({ verifiedAt: proved, maySignIn: false, mayNotify: true })).toBe('Gets our mail. It can’t sign you in.')
  expect(rightsInWords({ verifiedAt: proved, maySignIn: true, mayNotify: false })).toContain('no other mail')
  expect(rightsInWords({ verifiedAt: proved, maySignIn: false, mayNotify: false })).toContain('nothing')
})
