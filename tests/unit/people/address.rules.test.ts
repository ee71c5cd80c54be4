import { describe, expect, test } from 'vitest'
import { rightsInWords } from '@/lib/people/address.labels'
import {
  asksForPersonalAddress, firstRights, hasRoomForAddress, isLeft, leavesAWayIn, mayBePrimary, mayHaveRights, mayLeaveJob, mostAddresses,
  nextPrimary, primaryStays,
} from '@/lib/people/address.rules'

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
  const address = { verifiedAt: proved, leftJobAt: null, maySignIn: true, mayNotify: true, isPrimary: false }
  expect(rightsInWords({ ...address, verifiedAt: null })).toContain('Waiting for its code')
  expect(rightsInWords(address)).toBe('Signs you in, and gets our mail.')
  expect(rightsInWords({ ...address, maySignIn: false })).toBe('Gets our mail. It can’t sign you in.')
  expect(rightsInWords({ ...address, mayNotify: false })).toContain('no other mail')
  expect(rightsInWords({ ...address, maySignIn: false, mayNotify: false })).toContain('nothing')
  expect(rightsInWords({ ...address, isPrimary: true })).toContain('primary')
  const left = { ...address, verifiedAt: null, leftJobAt: new Date('2026-03-02T20:00:00Z'), maySignIn: false, mayNotify: false }
  expect(rightsInWords(left)).toBe('You told us on Tuesday 3 March 2026 that you left this job. It can do nothing here.')
  expect(rightsInWords({ ...left, verifiedAt: proved, mayNotify: true })).toBe('Gets our mail. It can’t sign you in.')
})

const at = (day: number) => new Date(Date.UTC(2026, 0, day))
const able = (id: string, kind: 'personal' | 'work', day: number) => ({ id, kind, verifiedAt: proved, maySignIn: true, addedAt: at(day) })

describe('leaving a job', () => {
  test('needs another way in, and says what to do without one', () => {
    expect(mayLeaveJob([own, { ...work, maySignIn: true }], 'work')).toEqual({ allowed: true })
    expect(mayLeaveJob([own, work], 'own')).toMatchObject({ allowed: false, because: expect.stringContaining('Add an address of your own first') })
    expect(mayLeaveJob([own, waiting], 'own')).toMatchObject({ allowed: false })
  })
  test('is said of an address that was proved, and of no other', () => {
    expect(mayLeaveJob([own, waiting], 'waiting')).toMatchObject({ allowed: false, because: expect.stringContaining('proved') })
    expect(mayLeaveJob([own, work], 'somebody’s')).toMatchObject({ allowed: false })
  })
  test('an address is left until it is proved afresh', () => {
    expect(isLeft({ leftJobAt: at(1), verifiedAt: null })).toBe(true)
    expect(isLeft({ leftJobAt: at(1), verifiedAt: at(2) })).toBe(false)
    expect(isLeft({ leftJobAt: null, verifiedAt: null })).toBe(false)
  })
})

describe('the primary address', () => {
  test('is one that signs her in', () => {
    expect(mayBePrimary({ verifiedAt: proved, maySignIn: true })).toEqual({ allowed: true })
    expect(mayBePrimary({ verifiedAt: proved, maySignIn: false })).toMatchObject({ allowed: false })
    expect(mayBePrimary({ verifiedAt: null, maySignIn: true })).toMatchObject({ allowed: false })
  })
  test('stays until another one is primary', () => {
    expect(primaryStays({ isPrimary: true })).toMatchObject({ allowed: false })
    expect(primaryStays({ isPrimary: false })).toEqual({ allowed: true })
  })
  test('when it is cut off, her own mailbox comes next, the oldest first', () => {
    const all = [able('a', 'work', 1), able('b', 'personal', 3), able('c', 'personal', 2), able('d', 'personal', 4)]
    expect(nextPrimary(all, 'd')?.id).toBe('c')
    expect(nextPrimary(all.slice(0, 1), 'z')?.id).toBe('a')
    expect(nextPrimary([{ ...all[1]!, maySignIn: false }, { ...all[2]!, verifiedAt: null }], 'z')).toBeNull()
    expect(nextPrimary(all.slice(0, 1), 'a')).toBeNull()
  })
})

describe('an address of her own is asked for', () => {
  const now = at(200)
  const atWork = able('w', 'work', 1)
  test('when none signs her in', () => {
    expect(asksForPersonalAddress([atWork], null, now)).toBe(true)
    expect(asksForPersonalAddress([atWork, { ...able('p', 'personal', 2), verifiedAt: null }], null, now)).toBe(true)
    expect(asksForPersonalAddress([atWork, { ...able('p', 'personal', 2), maySignIn: false }], null, now)).toBe(true)
    expect(asksForPersonalAddress([atWork, able('p', 'personal', 2)], null, now)).toBe(false)
  })
  test('not again for 180 days', () => {
    const askedAt = new Date(now.getTime() - 180 * 86_400_000)
    expect(asksForPersonalAddress([atWork], new Date(askedAt.getTime() + 1), now)).toBe(false)
    expect(asksForPersonalAddress([atWork], askedAt, now)).toBe(true)
  })
})
