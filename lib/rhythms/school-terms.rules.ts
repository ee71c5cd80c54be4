import type { Day } from '@/lib/sessions/wall-time.rules'

type Term = readonly [first: Day, last: Day]

/**
 * The terms of Victorian government schools, first and last day.
 * Source: vic.gov.au, "School term dates and holidays in Victoria", which names them up to 2030.
 */
export const schoolTerms: Readonly<Record<number, readonly Term[]>> = {
  2024: [['2024-01-29', '2024-03-28'], ['2024-04-15', '2024-06-28'], ['2024-07-15', '2024-09-20'], ['2024-10-07', '2024-12-20']],
  2025: [['2025-01-28', '2025-04-04'], ['2025-04-22', '2025-07-04'], ['2025-07-21', '2025-09-19'], ['2025-10-06', '2025-12-19']],
  2026: [['2026-01-27', '2026-04-02'], ['2026-04-20', '2026-06-26'], ['2026-07-13', '2026-09-18'], ['2026-10-05', '2026-12-18']],
  2027: [['2027-01-27', '2027-03-25'], ['2027-04-12', '2027-06-25'], ['2027-07-12', '2027-09-17'], ['2027-10-04', '2027-12-17']],
  2028: [['2028-01-27', '2028-03-31'], ['2028-04-18', '2028-06-30'], ['2028-07-17', '2028-09-22'], ['2028-10-09', '2028-12-21']],
  2029: [['2029-01-29', '2029-03-29'], ['2029-04-16', '2029-06-29'], ['2029-07-16', '2029-09-21'], ['2029-10-08', '2029-12-21']],
  2030: [['2030-01-29', '2030-04-05'], ['2030-04-23', '2030-06-28'], ['2030-07-15', '2030-09-20'], ['2030-10-07', '2030-12-20']],
}

/** Whether schools are on holiday on a day; "unknown" in a year whose terms are not published here. */
export function schoolOn(day: Day): 'term' | 'holidays' | 'unknown' {
  const terms = schoolTerms[Number(day.slice(0, 4))]
  if (!terms) return 'unknown'
  return terms.some(([first, last]) => first <= day && day <= last) ? 'term' : 'holidays'
}
