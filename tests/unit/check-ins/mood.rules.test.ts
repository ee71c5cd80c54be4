import { describe, expect, test } from 'vitest'
import { moodInWords, moodOf, type Picture } from '@/lib/check-ins/mood.rules'

const picture = (runningOnEmpty: number, low: number, steady: number, good: number, energised: number): Picture => ({
  runningOnEmpty, low, steady, good, energised,
})

describe('the mood of a group', () => {
  test('is not shown while there is no picture', () => {
    expect(moodInWords(moodOf(null, []))).toBe('Fewer than five answers, so not shown.')
  })

  test('is three bands from ten answers on, and never five', () => {
    expect(moodInWords(moodOf(picture(1, 2, 3, 2, 2), []))).toBe('Low or running on empty, 3. Steady, 3. Good or energised, 4.')
    expect(moodOf(picture(4, 4, 4, 4, 4), [])).toMatchObject({ shown: true, answers: 20, bands: { length: 3 } })
  })

  test('is two bands at five answers', () => {
    expect(moodInWords(moodOf(picture(1, 1, 1, 1, 1), []))).toBe('Low or running on empty, 2. Steady, good or energised, 3.')
  })

  test('says only that nearly all are on one side when one person would stand alone', () => {
    const alone = 'Low or running on empty, hardly any (0 or 1 of 5). Steady, good or energised, nearly all (4 or 5 of 5).'
    expect(moodInWords(moodOf(picture(0, 1, 2, 1, 1), []))).toBe(alone)
    expect(moodInWords(moodOf(picture(0, 0, 2, 2, 1), []))).toBe(alone)
  })

  test('is not shown to someone who could find the one she was not told by taking away the four she was', () => {
    const shared = ['good', 'good', 'steady', 'low'] as const
    expect(moodInWords(moodOf(picture(1, 1, 1, 2, 0), shared))).toContain('shared theirs with you by name')
  })

  test('is shown beside names while those who were only counted stay five or more, and two in each band', () => {
    expect(moodInWords(moodOf(picture(1, 2, 3, 3, 1), ['low', 'energised']))).toBe(
      'Low or running on empty, 3. Steady, good or energised, 7.',
    )
    expect(moodOf(picture(0, 2, 4, 3, 1), ['low']).shown).toBe(false)
  })
})
