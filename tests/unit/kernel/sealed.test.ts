import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CannotOpen, newDataKey, open, seal, systemKey, unwrapKey, wrapKey } from '@/lib/kernel/sealed'
import { testSettings } from '@/tests/setup/settings'

Object.assign(process.env, testSettings('postgres://localhost/none'))

const rounds = 1_000
const here = () => ({ table: 'Feeling', column: 'words', rowId: randomUUID(), ownerId: randomUUID() })

describe('a sealed text', () => {
  test('opens again, whatever was written', () => {
    const key = newDataKey()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
        const place = here()
        expect(open(key, seal(key, text, place), place)).toBe(text)
      }),
      { numRuns: rounds },
    )
  })

  test('says its length only in steps of 256 bytes', () => {
    const key = newDataKey()
    const sizes = new Set(Array.from({ length: 253 }, (_, length) => seal(key, 'a'.repeat(length), here()).length))
    expect(sizes).toEqual(new Set([1 + 12 + 16 + 256]))
    expect(seal(key, 'a'.repeat(253), here())).toHaveLength(1 + 12 + 16 + 512)
  })

  test('never repeats its 96-bit start value, and never looks the same twice', () => {
    const key = newDataKey()
    const place = here()
    const starts = Array.from({ length: rounds }, () => Buffer.from(seal(key, 'pass', place).subarray(1, 13)).toString('hex'))
    expect(new Set(starts).size).toBe(rounds)
  })

  test(`does not open after any change of one bit, ${rounds} of ${rounds}`, () => {
    const key = newDataKey()
    let refused = 0
    for (let round = 0; round < rounds; round += 1) {
      const place = here()
      const sealed = seal(key, 'a heavy week', place)
      sealed[randomInt(sealed.length)]! ^= 1 << randomInt(8)
      if (isRefused(() => open(key, sealed, place))) refused += 1
    }
    expect(refused).toBe(rounds)
  })

  test(`does not open in another row, column, table or for another owner, ${rounds} of ${rounds}`, () => {
    const key = newDataKey()
    let refused = 0
    for (let round = 0; round < rounds; round += 1) {
      const place = here()
      const part = (['table', 'column', 'rowId', 'ownerId'] as const)[round % 4]!
      const sealed = seal(key, 'a heavy week', place)
      if (isRefused(() => open(key, sealed, { ...place, [part]: randomUUID() }))) refused += 1
    }
    expect(refused).toBe(rounds)
  })

  test('does not open with another key, when cut short, or when it is something else', () => {
    const key = newDataKey()
    const place = here()
    const sealed = seal(key, 'a heavy week', place)
    expect(() => open(newDataKey(), sealed, place)).toThrow(CannotOpen)
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => open(key, sealed.subarray(0, length), place)).toThrow(CannotOpen)
    }
    expect(() => open(key, randomBytes(300), place)).toThrow(CannotOpen)
  })

  test('is not sealed for a place that could be mistaken for another', () => {
    expect(() => seal(newDataKey(), 'x', { ...here(), rowId: 'a|b' })).toThrow('named by ids')
  })
})

describe('a person’s key', () => {
  test('opens for her and for nobody else, and is nowhere in its wrapped form', () => {
    const key = newDataKey()
    const [me, other] = [randomUUID(), randomUUID()]
    const wrapped = wrapKey(key, me)
    expect(unwrapKey(wrapped, me)).toEqual(key)
    expect(() => unwrapKey(wrapped, other)).toThrow(CannotOpen)
    expect(Buffer.from(wrapped).includes(Buffer.from(key))).toBe(false)
  })

  test('of another length is refused', () => {
    expect(() => wrapKey(randomBytes(16), randomUUID())).toThrow('32 bytes')
  })
})

test('the system has one steady key for each purpose', () => {
  expect(systemKey('outbox')).toEqual(systemKey('outbox'))
  expect(systemKey('outbox')).not.toEqual(systemKey('person-keys'))
  expect(systemKey('outbox')).toHaveLength(32)
})

function isRefused(work: () => unknown): boolean {
  try {
    work()
    return false
  } catch (error) {
    return error instanceof CannotOpen
  }
}
