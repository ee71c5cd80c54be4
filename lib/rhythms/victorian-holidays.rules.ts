import { Temporal } from 'temporal-polyfill'
import type { Day } from '@/lib/sessions/wall-time.rules'

export type Holiday = {
  day: Day
  name: string
  /** The day was not announced yet when this was written, and is the usual one. */
  expected?: true
}

/**
 * The Friday before the AFL Grand Final is appointed for each year once the season's dates are known.
 * Source: business.vic.gov.au, "Victorian public holidays", pages for 2024, 2025 and 2026.
 */
const grandFinalFridays: Record<number, Day> = { 2024: '2024-09-27', 2025: '2025-09-26', 2026: '2026-09-25' }

const [monday, tuesday, saturday, sunday] = [1, 2, 6, 7] as const

/** Easter Sunday of a year in the Gregorian calendar, by the computation of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return new Temporal.PlainDate(year, Math.floor(sum / 31), (sum % 31) + 1).toString()
}

function nth(year: number, month: number, weekday: number, which: number): Temporal.PlainDate {
  const first = new Temporal.PlainDate(year, month, 1)
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (which - 1) * 7 })
}

function lastIn(year: number, month: number, weekday: number): Temporal.PlainDate {
  const last = new Temporal.PlainDate(year, month, 1).add({ months: 1 }).subtract({ days: 1 })
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
}

function grandFinalFriday(year: number): Holiday {
  const name = 'Friday before the AFL Grand Final'
  const known = grandFinalFridays[year]
  // The Grand Final is usually on the last Saturday of September.
  return known ? { day: known, name } : { day: lastIn(year, 9, saturday).subtract({ days: 1 }).toString(), name, expected: true }
}

/** A day that stays a holiday on a weekend and adds one in the week: New Year's Day, Christmas Day and Boxing Day. */
function withAnother(day: Temporal.PlainDate, name: string, later: Partial<Record<number, number>>): Holiday[] {
  const days = later[day.dayOfWeek]
  const another = days ? [{ day: day.add({ days }).toString(), name: `${name} (additional day)` }] : []
  return [{ day: day.toString(), name }, ...another]
}

const byDay = (one: Holiday, other: Holiday) => (one.day < other.day ? -1 : 1)
const cupDay = 'Melbourne Cup Day'
// A year has always the same, and a preview asks for hundreds of days.
const holidaysByYear = new Map<number, readonly Holiday[]>()

/**
 * The public holidays of Victoria in a year, by the Public Holidays Act 1993 (Vic) and the standing appointments of
 * Easter Sunday and the Friday before the AFL Grand Final. Melbourne Cup Day holds everywhere but where a council outside
 * metropolitan Melbourne chose a day of its own, which is then given.
 */
export function publicHolidays(year: number, ownDay: Day | null = null): readonly Holiday[] {
  const known = holidaysByYear.get(year) ?? statewide(year)
  holidaysByYear.set(year, known)
  if (!ownDay?.startsWith(`${year}-`)) return known
  return [...known.filter(({ name }) => name !== cupDay), { day: ownDay, name: 'Holiday of your council' }].sort(byDay)
}

function statewide(year: number): Holiday[] {
  const on = (month: number, day: number) => new Temporal.PlainDate(year, month, day)
  const easter = Temporal.PlainDate.from(easterSunday(year))
  const fromEaster = (days: number) => easter.add({ days }).toString()
  const australiaDay = on(1, 26)
  const toMonday = { [saturday]: 2, [sunday]: 1 } as Record<number, number>
  const holidays = [
    ...withAnother(on(1, 1), 'New Year’s Day', toMonday),
    { day: australiaDay.add({ days: toMonday[australiaDay.dayOfWeek] ?? 0 }).toString(), name: 'Australia Day' },
    { day: nth(year, 3, monday, 2).toString(), name: 'Labour Day' },
    { day: fromEaster(-2), name: 'Good Friday' },
    { day: fromEaster(-1), name: 'Easter Saturday' },
    { day: fromEaster(0), name: 'Easter Sunday' },
    { day: fromEaster(1), name: 'Easter Monday' },
    // Anzac Day has no other day in its place, whatever weekday it is.
    { day: on(4, 25).toString(), name: 'Anzac Day' },
    { day: nth(year, 6, monday, 2).toString(), name: year >= 2023 ? 'King’s Birthday' : 'Queen’s Birthday' },
    grandFinalFriday(year),
    { day: nth(year, 11, tuesday, 1).toString(), name: cupDay },
    ...withAnother(on(12, 25), 'Christmas Day', { [saturday]: 2, [sunday]: 2 }),
    ...withAnother(on(12, 26), 'Boxing Day', { [saturday]: 2, [sunday]: 2 }),
  ]
  return holidays.sort(byDay)
}

/** The public holiday on a day, or null. */
export function holidayOn(day: Day, ownDay: Day | null = null): Holiday | null {
  return publicHolidays(Number(day.slice(0, 4)), ownDay).find((holiday) => holiday.day === day) ?? null
}

