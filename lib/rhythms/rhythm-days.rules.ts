import { Temporal } from 'temporal-polyfill'
import { clockChangeBetween, dayWords, type Day } from '@/lib/sessions/wall-time.rules'
import type { FrequencyName } from './rhythm.labels'
import { schoolOn } from './school-terms.rules'
import { holidayOn } from './victorian-holidays.rules'

export type Avoids = {
  schoolHolidays: boolean
  /** The day that a council outside metropolitan Melbourne keeps in place of Melbourne Cup Day. */
  ownDay: Day | null
}

export type Pattern = {
  frequency: Exclude<FrequencyName, 'by_hand'>
  /** 1 is Monday. */
  weekday: number
  /** For monthly: the first to the fourth, or -1 for the last. */
  weekOfMonth: number | null
  firstOn: Day
  avoids: Avoids
}

// Four years of weeks: a rhythm that finds no days in them has none.
const mostTried = 220
const weeksApart = { weekly: 1, fortnightly: 2, four_weekly: 4 } as const

/** The day that a monthly rhythm has in a month. */
function dayInMonth(month: Temporal.PlainYearMonth, weekday: number, week: number): Temporal.PlainDate {
  if (week === -1) {
    const last = month.toPlainDate({ day: month.daysInMonth })
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
  }
  const first = month.toPlainDate({ day: 1 })
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (week - 1) * 7 })
}

function patternDay({ frequency, weekday, weekOfMonth, firstOn }: Pattern, step: number): Temporal.PlainDate {
  const from = Temporal.PlainDate.from(firstOn)
  if (frequency === 'monthly') return dayInMonth(from.toPlainYearMonth().add({ months: step }), weekday, weekOfMonth ?? 1)
  const first = from.add({ days: (weekday - from.dayOfWeek + 7) % 7 })
  return first.add({ weeks: step * weeksApart[frequency] })
}

/** Why a day is left out of a rhythm, or null when it can be kept. */
export function leftOutBecause(day: Day, avoids: Avoids): string | null {
  const holiday = holidayOn(day, avoids.ownDay)
  if (holiday) return holiday.expected ? `${holiday.name}, as far as can be told: it is announced each year` : holiday.name
  return avoids.schoolHolidays && schoolOn(day) === 'holidays' ? 'school holidays' : null
}

/**
 * So many days of a rhythm, from its first day on and after another day where one is given. A day that falls on a public
 * holiday, or in school holidays where they are avoided, is left out, and the rhythm goes on with its next.
 */
export function rhythmDays(pattern: Pattern, count: number, after: Day = '0000-01-01') {
  const days: Day[] = []
  const leftOut: { day: Day; because: string }[] = []
  for (let step = 0; days.length < count && step < mostTried; step += 1) {
    const day = patternDay(pattern, step).toString()
    if (day < pattern.firstOn || day <= after) continue
    const because = leftOutBecause(day, pattern.avoids)
    if (because) leftOut.push({ day, because })
    else days.push(day)
  }
  return { days, leftOut }
}

/** Where a rhythm that changes its day begins again: at the start of the week, or for monthly of the month, of the next session. */
export function beginsAgainOn(next: Day, frequency: FrequencyName): Day {
  const day = Temporal.PlainDate.from(next)
  return (frequency === 'monthly' ? day.with({ day: 1 }) : day.subtract({ days: day.dayOfWeek - 1 })).toString()
}

/** What people should know about a day: holidays that fall on it, and that the clocks changed since the session before. */
export function remarksOn(day: Day, ownDay: Day | null, clocks: { before: Date; at: Date; timeZone: string } | null): string[] {
  const holiday = holidayOn(day, ownDay)
  const school = schoolOn(day)
  const change = clocks && clockChangeBetween(clocks.before, clocks.at, clocks.timeZone)
  return [
    holiday && `${holiday.name}, a public holiday${holiday.expected ? ' (expected: the day is announced each year)' : ''}.`,
    school === 'holidays' && 'In the school holidays.',
    school === 'unknown' && `The school terms of ${day.slice(0, 4)} are not published here yet.`,
    change && `The clocks went ${change.way} on ${dayWords(change.day)}. The time on the wall stays the same.`,
  ].filter((remark) => typeof remark === 'string')
}
