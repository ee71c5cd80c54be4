import { expect, test } from 'vitest'
import { codeStillCounts, lifeOfCode, wrongCode } from '@/lib/people/proof.rules'

const now = new Date('2026-11-22T10:00:00Z')
const fresh = { usedAt: null, ...lifeOfCode(now) }
const after = (ms: number) => new Date(now.getTime() + ms)

test('a code counts for ten minutes, and not in the moment they are over', () => {
  expect(codeStillCounts(fresh, after(600_000 - 1))).toEqual({ allowed: true })
  expect(codeStillCounts(fresh, after(600_000))).toMatchObject({ allowed: false, because: expect.stringContaining('run out') })
})

test('it counts once, and for five tries', () => {
  expect(codeStillCounts({ ...fresh, usedAt: now }, now)).toMatchObject({ allowed: false, because: expect.stringContaining('work once') })
  expect(codeStillCounts({ ...fresh, triesLeft: 1 }, now)).toEqual({ allowed: true })
  expect(codeStillCounts({ ...fresh, triesLeft: 0 }, now)).toMatchObject({ allowed: false, because: expect.stringContaining('five tries') })
  expect(codeStillCounts(null, now)).toMatchObject({ allowed: false })
})

test('a wrong code says whether there is another try', () => {
  expect(wrongCode({ triesLeft: 2 })).toContain('isn’t the code')
  expect(wrongCode({ triesLeft: 1 })).toContain('five tries')
})
