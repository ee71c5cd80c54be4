import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendanceInWords, attendanceOf, minimumInWords, suggestsRinging, type Counted } from '@/lib/attendance/attendance.rules'
import { rollStatuses } from '@/lib/check-ins/roll.labels'

const letters: Record<string, Counted['status']> = {
  h: 'here', l: 'joined_late', e: 'left_early', a: 'apology', n: 'no_word', r: 'not_recorded', '.': null,
}
/** One letter a session: here, late, early, apology, no word, not recorded, and a dot for one to come. */
const series = (written: string): Counted[] => [...written].map((letter) => ({ status: letters[letter]! }))

describe('in words', () => {
  test.each([
    ['........', 'No session yet.'],
    ['hhhhaan.', 'Attended 4, sent word 2, no word 1 of 7 so far.'],
    ['hle.....', 'Attended 3 of 3 so far.'],
    ['rn......', 'Attended 0, no word 1, not recorded 1 of 2 so far.'],
  ])('%s', (written, words) => {
    expect(attendanceInWords(attendanceOf(series(written)))).toBe(words)
  })
})

describe('the note about the minimum of six in eight', () => {
  test.each([
    ['h.......', null],
    ['ha......', null],
    ['an......', /^One more missed and the six agreed/],
    ['hana....', /^The six agreed can’t be reached any more/],
    ['rrrr....', null],
    ['anrr....', /^One more missed/],
    ['hhhhhh..', null],
    ['hhhhhhnn', null],
    ['hhhhhnn.', /^One more missed/],
  ])('%s', (written, note) => {
    const said = minimumInWords(attendanceOf(series(written)), 6)
    if (note === null) expect(said).toBeNull()
    else expect(said).toMatch(note)
  })

  test('says nothing where no minimum was agreed', () => {
    expect(minimumInWords(attendanceOf(series('nnnnnnnn')), 0)).toBeNull()
  })
})

test('the first warning comes exactly one missed session before it is too late, in every series', () => {
  const statuses = fc.array(fc.constantFrom(...rollStatuses), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(statuses, fc.integer({ min: 1, max: 12 }), (all, minimum) => {
      if (minimum > all.length) return
      const after = (held: number) =>
        minimumInWords(attendanceOf(all.map((status, index) => ({ status: index < held ? status : null }))), minimum)
      const told = all.map((_, index) => after(index + 1))
      const lost = told.findIndex((note) => note?.startsWith('The '))
      if (lost > 0) expect(told[lost - 1] ?? after(0)).toMatch(/^One more missed/)
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  ['nn......', true],
  ['nan.....', false],
  ['nrn.....', true],
  ['hnn.....', true],
  ['nnh.....', false],
  ['n.......', false],
])('%s suggests ringing: %s', (written, expected) => {
  expect(suggestsRinging(series(written))).toBe(expected)
})
