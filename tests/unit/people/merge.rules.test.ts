import { describe, expect, test } from 'vitest'
import { mayMerge, mergeMinutes, mergeStillProved, spanOfBoth, spansTouch, timesAwayOfBoth } from '@/lib/people/merge.rules'

const day = (number: number) => new Date(Date.UTC(2026, 4, number))
const span = (from: number, until: number | null) => ({ fromOn: day(from), untilOn: until === null ? null : day(until) })
const away = (from: number, back: number | null, started = from) => ({ fromOn: day(from), returnsOn: back === null ? null : day(back), startedAt: day(started) })

test('a proof lasts ten minutes, and not the moment they are over', () => {
  const usedAt = day(1)
  const after = (ms: number) => new Date(usedAt.getTime() + ms)
  expect(mergeStillProved({ usedAt }, after(mergeMinutes * 60_000 - 1))).toEqual({ allowed: true })
  expect(mergeStillProved({ usedAt }, after(mergeMinutes * 60_000))).toMatchObject({ allowed: false })
  expect(mergeStillProved({ usedAt: null }, usedAt)).toMatchObject({ allowed: false })
})

describe('two accounts become one', () => {
  const facts = { otherHoldsRole: false, thisHoldsRole: false, deletionAsked: false, offersAfterLeaving: [] }
  test('when nothing stands against it', () => {
    expect(mayMerge(facts)).toEqual({ allowed: true })
    expect(mayMerge({ ...facts, thisHoldsRole: true })).toEqual({ allowed: true })
  })
  test.each([
    ['a role would move', { otherHoldsRole: true }, 'Sign in to that one'],
    ['both have a role', { otherHoldsRole: true, thisHoldsRole: true }, 'administrator'],
    ['one is about to be deleted', { deletionAsked: true }, 'Undo that first'],
    ['an offer would be lost', { offersAfterLeaving: ['Regional and Rural'] }, 'Regional and Rural'],
  ])('but not when %s, and what to do is said', (_when, more, words) => {
    expect(mayMerge({ ...facts, ...more })).toMatchObject({ allowed: false, because: expect.stringContaining(words) as string })
  })
})

describe('two spans as one', () => {
  test('it covers both, the days between them too, and has no end when one of them has none', () => {
    expect(spanOfBoth(span(3, 9), span(5, 12))).toEqual(span(3, 12))
    expect(spanOfBoth(span(8, 12), span(1, 2))).toEqual(span(1, 12))
    expect(spanOfBoth(span(8, null), span(1, 2))).toEqual(span(1, null))
  })
  test('they touch when they share a day, or one begins on the day after', () => {
    expect(spansTouch(span(1, 5), span(5, 9))).toBe(true)
    expect(spansTouch(span(6, 9), span(1, 5))).toBe(true)
    expect(spansTouch(span(7, 9), span(1, 5))).toBe(false)
    expect(spansTouch(span(1, null), span(30, 31))).toBe(true)
  })
})

describe('times away', () => {
  test('that overlap become one, from the earlier first day to the later return', () => {
    expect(timesAwayOfBoth([away(5, 9, 4), away(1, 6, 2)])).toEqual([away(1, 9, 2)])
    expect(timesAwayOfBoth([away(1, 20), away(5, 9)])).toEqual([away(1, 20)])
  })
  test('without a return has none afterwards either', () => {
    expect(timesAwayOfBoth([away(1, null), away(5, 9)])).toEqual([away(1, null)])
    expect(timesAwayOfBoth([away(1, 6), away(5, null)])).toEqual([away(1, null)])
  })
  test('that only follow each other stay two', () => {
    expect(timesAwayOfBoth([away(5, 9), away(1, 5)])).toEqual([away(1, 5), away(5, 9)])
    expect(timesAwayOfBoth([])).toEqual([])
  })
})
