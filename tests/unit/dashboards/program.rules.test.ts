import { describe, expect, test } from 'vitest'
import {
  headingOf, inTouch, offerInWords, placesToOffer, progressInWords, progressOf, waitingInWords, type Held,
} from '@/lib/dashboards/program.rules'

const melbourne = 'Australia/Melbourne'
const at = (text: string) => new Date(text)
const session = (number: number, day: string, cancelled = false): Held => ({
  kind: 'regular',
  number,
  startsAt: at(`${day}T10:00:00+11:00`),
  endsAt: at(`${day}T11:30:00+11:00`),
  cancelled,
  tally: null,
})
const year = [session(1, '2026-10-14'), session(2, '2026-11-11'), session(3, '2027-02-10')]
const noRoll = { arrived: 14, apologised: 1, rollHere: null, rollApology: null, rollNoWord: null, rollRecordedAt: null }

describe('where a community is', () => {
  const words = (now: Date, sessions = year) => progressInWords(progressOf(sessions, now), melbourne)
  test('before, between and after', () => {
    expect(words(at('2026-08-01T00:00:00Z'))).toEqual({ words: 'None of 3 yet', note: 'Next 14 Oct' })
    expect(words(at('2026-11-22T00:00:00Z'))).toEqual({ words: '2 of 3 held', note: 'Next 10 Feb' })
    expect(words(at('2027-03-01T00:00:00Z'))).toEqual({ words: 'All 3 held', note: null })
  })
  test('while one is on', () => {
    expect(words(at('2026-11-11T10:30:00+11:00'))).toEqual({ words: '1 of 3 held', note: 'Session 2 is on now' })
  })
  test('a session that was called off is neither held nor to come', () => {
    expect(words(at('2026-11-22T00:00:00Z'), [year[0]!, session(2, '2026-11-11', true), year[2]!]).words).toBe('1 of 2 held')
  })
  test('without dates', () => {
    expect(words(at('2026-11-22T00:00:00Z'), [])).toEqual({ words: 'No dates yet', note: null })
  })
})

describe('in touch', () => {
  test('by the roll, and what it leaves open counts for nothing', () => {
    const tally = { ...noRoll, rollHere: 14, rollApology: 1, rollNoWord: 1, rollRecordedAt: at('2026-11-11T02:00:00Z') }
    expect(inTouch(tally, 20)).toEqual({ words: '15 of 16', note: '14 came, 1 sent word' })
  })
  test('without a roll by arrivals and apologies, never more than there are people', () => {
    expect(inTouch(noRoll, 16)).toEqual({ words: '15 of 16', note: '14 came, 1 sent word, no roll yet' })
    expect(inTouch({ ...noRoll, apologised: 4 }, 16)?.words).toBe('16 of 16')
    expect(inTouch({ ...noRoll, apologised: 0 }, 16)?.note).toBe('14 came, no roll yet')
  })
  test('nothing to say of nobody', () => {
    expect(inTouch(null, 16)).toBeNull()
    expect(inTouch(noRoll, 0)).toBeNull()
  })
})

test('as many places can be offered as are free and waited for', () => {
  expect(placesToOffer({ waiting: 3, placesTaken: 14, cap: 20 })).toBe(3)
  expect(placesToOffer({ waiting: 9, placesTaken: 18, cap: 20 })).toBe(2)
  expect(placesToOffer({ waiting: 9, placesTaken: 20, cap: 20 })).toBe(0)
  expect(placesToOffer({ waiting: 1, placesTaken: 21, cap: 20 })).toBe(0)
})

test('the heading says in words what needs a person', () => {
  expect(headingOf(0)).toBe('Nothing needs you today')
  expect(headingOf(1)).toBe('One place to offer this week')
  expect(headingOf(3)).toBe('Three places to offer this week')
  expect([waitingInWords(0), waitingInWords(1), waitingInWords(14)]).toEqual(['Nobody', 'One person', '14 people'])
})

test('an offer is open on its last day and has run out the day after', () => {
  const offer = { openUntilOn: at('2026-12-01T00:00:00Z') }
  expect(offerInWords(null, at('2026-12-01T00:00:00Z'))).toBeNull()
  expect(offerInWords(offer, at('2026-12-01T00:00:00Z'))).toBe('A place is offered. It is open until Tuesday 1 December.')
  expect(offerInWords(offer, at('2026-12-02T00:00:00Z'))).toContain('not taken by Tuesday 1 December')
})
