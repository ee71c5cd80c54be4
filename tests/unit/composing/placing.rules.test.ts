import { describe, expect, test } from 'vitest'
import { countsOf, nextToSuggest } from '@/lib/composing/counts.rules'
import { madeKnowingly, moved, standingOf, stillToChoose } from '@/lib/composing/placing.rules'
import { choosePlacingInput } from '@/lib/composing/placing.schema'

describe('the waiting list', () => {
  const list = ['a', 'b', 'c']
  test.each([
    ['b', 'up', 'bac'], ['b', 'down', 'acb'], ['c', 'top', 'cab'], ['a', 'up', 'abc'], ['c', 'down', 'abc'], ['a', 'top', 'abc'], ['gone', 'up', 'abc'],
  ] as const)('%s goes %s', (id, to, order) => {
    expect(moved(list, id, to).join('')).toBe(order)
  })
})

describe('a choice that was made', () => {
  const placing = { choice: 'waiting' as const, version: 3, chosenBy: { calledName: 'Hannah' } }
  test('looking at what is there holds', () => {
    expect(madeKnowingly(placing, { version: 3, choice: 'offer' }, 'Kirra')).toEqual({ allowed: true })
    expect(madeKnowingly(null, { version: 0, choice: 'offer' }, 'Kirra')).toEqual({ allowed: true })
  })
  test.each([0, 2, 4])('looking at version %i of 3 is told both choices', (version) => {
    const { because } = madeKnowingly(placing, { version, choice: 'undecided' }, 'Kirra') as { because: string }
    expect(because).toContain('Hannah chose “Waiting list” for Kirra while you were choosing “Not decided”.')
  })
  test('stands once its offer went out or was taken', () => {
    expect(stillToChoose(null)).toEqual({ allowed: true })
    expect(stillToChoose({ membership: null })).toMatchObject({ because: expect.stringContaining('Take the offer back') as string })
    expect(stillToChoose({ membership: {} })).toMatchObject({ because: expect.stringContaining('taken') as string })
  })
})

test('what a form sends is a choice with what it needs, and an empty select is none', () => {
  const id = crypto.randomUUID()
  const parse = (input: object) => choosePlacingInput.safeParse({ interestId: id, version: '2', ...input })
  expect(parse({ choice: 'offer', reasonId: '', otherCommunityId: '' })).toMatchObject({ success: true, data: { version: 2, waitingReason: '' } })
  for (const wrong of [{ choice: 'another', otherCommunityId: '' }, { choice: 'not_this_time' }, { choice: 'maybe' }, { choice: 'offer', version: '-1' }, { choice: 'offer', reasonId: 'x' }, { choice: 'waiting', waitingReason: 'x'.repeat(301) }]) {
    expect(parse(wrong).success).toBe(false)
  }
})

test('an interest stands where its choice says, and who said no is apart from who is to be decided on', () => {
  expect(standingOf(null)).toBe('undecided')
  expect(standingOf({ choice: 'waiting', lastEnding: null })).toBe('waiting')
  expect(standingOf({ choice: null, lastEnding: 'declined' })).toBe('declined')
  expect(standingOf({ choice: null, lastEnding: 'expired' })).toBe('undecided')
})

test('the counts add up to everyone', () => {
  const counted = (choice: 'offer' | 'waiting' | null, told: boolean, count: number, lastEnding: 'declined' | null = null) => ({ choice, told, count, lastEnding })
  const counts = countsOf(20, [counted('offer', true, 5), counted('offer', false, 2), counted('waiting', false, 3), counted(null, false, 1), counted(null, false, 2, 'declined')])
  expect(counts).toEqual({ all: 20, offer: 7, waiting: 3, another: 0, not_this_time: 0, declined: 2, undecided: 8, unsent: 5, told: 5, open: 13 })
})

test('who is next is suggested when a place is free after letters have gone, and not before', () => {
  const next = { id: 'a', name: 'Ama', because: null }
  const free = { placesTaken: 19, cap: 20 }
  expect(nextToSuggest(next, free, { told: 0, declined: 0 })).toBeNull()
  expect(nextToSuggest(next, free, { told: 1, declined: 0 })).toBe(next)
  expect(nextToSuggest(next, { placesTaken: 20, cap: 20 }, { told: 1, declined: 1 })).toBeNull()
  expect(nextToSuggest(null, free, { told: 1, declined: 1 })).toBeNull()
})
