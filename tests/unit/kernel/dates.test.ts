import { describe, expect, test } from 'vitest'
import {
  countInWords, dateOf, dayAndYearInWords, dayInWords, dayOf, hourOf, isSameDay, listInWords, shortDay, timeInWords, timeOnPlan, timesInWords,
} from '@/lib/kernel/dates'

const melbourne = 'Australia/Melbourne'
const ten = new Date('2026-11-10T23:00:00Z')

describe('in Melbourne', () => {
  test('a morning is said as people say it', () => {
    const half = new Date('2026-11-11T00:30:00Z')
    expect(timeInWords(ten, melbourne)).toBe('10 am')
    expect(timesInWords(ten, half, melbourne)).toBe('10 to 11.30 am')
    expect(dayInWords(ten, melbourne)).toBe('Wednesday 11 November')
    expect(dayAndYearInWords(ten, melbourne)).toBe('Wednesday 11 November 2026')
    expect(shortDay(ten, melbourne)).toBe('11 Nov')
    expect(timeOnPlan(new Date('2026-11-10T23:05:00Z'), melbourne)).toBe('10.05')
  })

  test('both halves of the day are named when they differ', () => {
    expect(timesInWords(new Date('2026-11-11T00:30:00Z'), new Date('2026-11-11T02:00:00Z'), melbourne)).toBe('11.30 am to 1 pm')
  })

  test('wall time is the same on both sides of a daylight-saving change', () => {
    for (const at of ['2026-10-02T00:00:00Z', '2026-10-08T23:00:00Z', '2027-04-01T23:00:00Z', '2027-04-09T00:00:00Z']) {
      expect(timeInWords(new Date(at), melbourne)).toBe('10 am')
    }
  })

  test('September is three letters, like the others', () => {
    expect(shortDay(new Date('2026-09-09T00:00:00Z'), melbourne)).toBe('9 Sep')
  })

  test('midnight and noon', () => {
    expect(timeInWords(new Date('2026-06-30T14:00:00Z'), melbourne)).toBe('12 am')
    expect(timeInWords(new Date('2026-06-30T02:00:00Z'), melbourne)).toBe('12 pm')
    expect(hourOf(new Date('2026-06-30T14:00:00Z'), melbourne)).toBe(0)
  })

  test('a day begins at local midnight', () => {
    const late = new Date('2026-11-11T12:59:00Z')
    const later = new Date('2026-11-11T13:00:00Z')
    expect(dayOf(late, melbourne)).toBe('2026-11-11')
    expect(dayOf(later, melbourne)).toBe('2026-11-12')
    expect(isSameDay(ten, late, melbourne)).toBe(true)
    expect(isSameDay(late, later, melbourne)).toBe(false)
    expect(dateOf(late, melbourne)).toEqual(new Date('2026-11-11T00:00:00Z'))
  })
})

test('lists and counts are said in words', () => {
  expect(listInWords([])).toBe('')
  expect(listInWords(['Amira'])).toBe('Amira')
  expect(listInWords(['Amira', 'Thao', 'Ruby'])).toBe('Amira, Thao and Ruby')
  expect([countInWords(0), countInWords(8), countInWords(13)]).toEqual(['no', 'eight', '13'])
})
