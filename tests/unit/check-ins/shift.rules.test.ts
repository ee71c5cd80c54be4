import { describe, expect, test } from 'vitest'
import { feelingWords } from '@/lib/check-ins/check-in.schema'
import { shiftBetween, shiftInWords } from '@/lib/check-ins/shift.rules'

describe('the shift', () => {
  test('follows the order of the five words', () => {
    feelingWords.forEach((arriving, from) =>
      feelingWords.forEach((leaving, to) => {
        expect(shiftBetween(arriving, leaving)).toBe(to < from ? 'lower' : to > from ? 'higher' : 'same')
      }),
    )
  })

  test('is none when either was passed', () => {
    expect(shiftBetween(null, 'good')).toBeNull()
    expect(shiftBetween('good', null)).toBeNull()
    expect(shiftBetween(null, null)).toBeNull()
  })

  test.each([
    ['good', 'low', 'You came in good and are leaving low'],
    ['low', 'low', 'You came in low and are leaving the same'],
    [null, 'running_on_empty', 'You are leaving running on empty'],
    ['steady', null, 'You’re done for today'],
  ] as const)('from %s to %s is said without judging', (arriving, leaving, words) => {
    expect(shiftInWords(arriving, leaving)).toBe(words)
  })
})
