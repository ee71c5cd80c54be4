import { expect, test } from 'vitest'
import { schoolOn, schoolTerms } from '@/lib/rhythms/school-terms.rules'

test('each year from 2024 to 2030 has four terms in order, each beginning and ending on a working day', () => {
  expect(Object.keys(schoolTerms).map(Number)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030])
  for (const [year, terms] of Object.entries(schoolTerms)) {
    expect(terms).toHaveLength(4)
    const days = terms.flat()
    expect(days.toSorted()).toEqual(days)
    for (const day of days) {
      expect(day.startsWith(`${year}-`)).toBe(true)
      expect([1, 2, 3, 4, 5]).toContain(new Date(day).getUTCDay())
    }
  }
})

test.each([
  ['2026-12-18', 'term'],
  ['2026-12-19', 'holidays'],
  ['2027-01-26', 'holidays'],
  ['2027-01-27', 'term'],
  ['2027-04-11', 'holidays'],
  ['2030-12-31', 'holidays'],
  ['2031-02-12', 'unknown'],
])('%s is %s', (day, expected) => expect(schoolOn(day)).toBe(expected))
