import { expect, test } from 'vitest'
import { departureInWords, departureToHer, mayEndWithSeries, placesFreeInWords, seriesEndsOn } from '@/lib/memberships/departure.rules'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const timeZone = 'Australia/Melbourne'
const series = (endsOn: string, ...sessions: string[]) => ({
  timeZone,
  program: { endsOn: day(endsOn) },
  sessions: sessions.map((startsAt) => ({ startsAt: new Date(startsAt) })),
})

test('a series ends with its program, or with its last session when that is later', () => {
  expect(seriesEndsOn(series('2027-05-31'))).toEqual(day('2027-05-31'))
  expect(seriesEndsOn(series('2027-05-31', '2027-05-12T10:00:00+10:00'))).toEqual(day('2027-05-31'))
  expect(seriesEndsOn(series('2027-05-31', '2027-05-12T10:00:00+10:00', '2027-06-09T08:00:00+10:00'))).toEqual(day('2027-06-09'))
})

test('members stay through the last day, wherever the sun is, and no day longer', () => {
  const over = (now: string) => mayEndWithSeries(series('2027-05-31'), new Date(now)).allowed
  expect(over('2027-05-31T23:59:00+10:00')).toBe(false)
  expect(over('2027-06-01T00:00:00+10:00')).toBe(true)
  expect(mayEndWithSeries(series('2027-05-31'), new Date('2027-01-01'))).toMatchObject({ because: expect.stringContaining('31 May 2027') })
})

test('an ending is told to her and to the team in their own words', () => {
  const leftOn = day('2026-11-03')
  expect(departureToHer({ kind: 'left', leftOn })).toBe('You left on Tuesday 3 November 2026.')
  expect(departureToHer({ kind: 'series_over', leftOn })).toContain('The series ended')
  expect(departureToHer({ kind: 'ended_by_staff', leftOn })).toContain('The program team ended your place')
  expect(departureInWords({ kind: 'left', leftOn })).toBe('left on Tuesday 3 November 2026')
  expect(departureInWords({ kind: 'series_over', leftOn })).toContain('until the series ended')
  expect(departureInWords({ kind: 'ended_by_staff', leftOn })).toContain('ended by the program team')
})

test('a free place is the program team’s to offer', () => {
  expect(placesFreeInWords({ cap: 20, placesTaken: 20 })).toBeNull()
  expect(placesFreeInWords({ cap: 20, placesTaken: 19 })).toMatch(/^One place is free\. .* no employer/)
  expect(placesFreeInWords({ cap: 20, placesTaken: 17 })).toMatch(/^Three places are free\./)
})
