import { describe, expect, test } from 'vitest'
import { easterSunday, holidayOn, publicHolidays } from '@/lib/rhythms/victorian-holidays.rules'

/**
 * 2024 to 2027: business.vic.gov.au, "Victorian public holidays 2024" to "2027". The page of 2027 leaves the Friday before
 * the AFL Grand Final open. 2028 to 2030 were not published when this was written: days by the Public Holidays Act 1993
 * (Vic), the same as the Python package holidays 0.105 has for Victoria.
 */
const published: Record<number, string> = {
  2024: '01-01 01-26 03-11 03-29 03-30 03-31 04-01 04-25 06-10 09-27 11-05 12-25 12-26',
  2025: '01-01 01-27 03-10 04-18 04-19 04-20 04-21 04-25 06-09 09-26 11-04 12-25 12-26',
  2026: '01-01 01-26 03-09 04-03 04-04 04-05 04-06 04-25 06-08 09-25 11-03 12-25 12-26 12-28',
  2027: '01-01 01-26 03-08 03-26 03-27 03-28 03-29 04-25 06-14 09-24 11-02 12-25 12-26 12-27 12-28',
  2028: '01-01 01-03 01-26 03-13 04-14 04-15 04-16 04-17 04-25 06-12 09-29 11-07 12-25 12-26',
  2029: '01-01 01-26 03-12 03-30 03-31 04-01 04-02 04-25 06-11 09-28 11-06 12-25 12-26',
  2030: '01-01 01-28 03-11 04-19 04-20 04-21 04-22 04-25 06-10 09-27 11-05 12-25 12-26',
}

describe('the public holidays of Victoria', () => {
  test.each(Object.entries(published))('in %s are those that are published', (year, days) => {
    const expected = days.split(' ').map((day) => `${year}-${day}`)
    expect(publicHolidays(Number(year)).map(({ day }) => day)).toEqual(expected)
  })

  test('say of the Friday before the Grand Final whether it was announced', () => {
    expect(holidayOn('2026-09-25')).toEqual({ day: '2026-09-25', name: 'Friday before the AFL Grand Final' })
    expect(holidayOn('2027-09-24')).toMatchObject({ expected: true })
  })

  test('name the days that stand in for a weekend', () => {
    expect(holidayOn('2026-12-28')?.name).toBe('Boxing Day (additional day)')
    expect(holidayOn('2027-12-27')?.name).toBe('Christmas Day (additional day)')
    expect(holidayOn('2028-01-03')?.name).toBe('New Year’s Day (additional day)')
    expect(holidayOn('2025-01-26')).toBeNull()
    expect(holidayOn('2025-01-27')?.name).toBe('Australia Day')
    expect(holidayOn('2027-04-26')).toBeNull()
  })

  test('know the council that keeps a day of its own instead of Melbourne Cup Day, in that year', () => {
    expect(holidayOn('2026-11-03', '2026-10-28')).toBeNull()
    expect(holidayOn('2026-10-28', '2026-10-28')?.name).toBe('Holiday of your council')
    expect(holidayOn('2027-11-02', '2026-10-28')?.name).toBe('Melbourne Cup Day')
  })

  test('call the monarch by the right name', () => {
    expect(holidayOn('2022-06-13')?.name).toBe('Queen’s Birthday')
    expect(holidayOn('2026-06-08')?.name).toBe('King’s Birthday')
  })
})

// Known dates, among them the earliest and the latest there can be.
test.each(['1818-03-22', '1943-04-25', '2000-04-23', '2008-03-23', '2011-04-24', '2038-04-25', '2049-04-18', '2285-03-22'])(
  'Easter was or will be on %s',
  (day) => expect(easterSunday(Number(day.slice(0, 4)))).toBe(day),
)
