import { Temporal } from 'temporal-polyfill'
import type { DemonstrationCommunity } from './communities'

export const timeZone = 'Australia/Melbourne'

const minutesOfSession = 90
const monthOfStart = 8

export type Times = { startsAt: Date; endsAt: Date }

/**
 * The months of a program around an instant: August to May when that puts the instant in its middle, as from October to
 * February; otherwise the same shape beginning three months before.
 */
function firstMonth(now: Date): Temporal.PlainYearMonth {
  const month = today(now).toPlainYearMonth()
  const august = month.with({ month: monthOfStart })
  if (month.month >= 10) return august
  if (month.month <= 2) return august.subtract({ years: 1 })
  return month.subtract({ months: 3 })
}

function today(now: Date): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
}

/** The program's name and dates, and the days by which interest is sent and answered: the 21st and last of the month before. */
export function programDates(now: Date) {
  const first = firstMonth(now)
  const last = first.add({ months: 9 })
  const before = first.subtract({ months: 1 })
  const years = first.year === last.year ? `${first.year}` : `${first.year}–${String(last.year).slice(2)}`
  return {
    name: years,
    startsOn: stored(first.toPlainDate({ day: 1 })),
    endsOn: stored(last.toPlainDate({ day: last.daysInMonth })),
    interestClosesOn: stored(before.toPlainDate({ day: 21 })),
    answerOn: stored(before.toPlainDate({ day: before.daysInMonth })),
  }
}

/** The eight sessions of a community, at the same time on the wall through daylight saving. */
export function sessionTimes(community: DemonstrationCommunity, now: Date): Times[] {
  return community.months.map((months) => timesIn(firstMonth(now).add({ months }), community.meets))
}

/** The same, with the one nearest to now moved so that it began about twenty minutes ago. */
export function sessionTimesWithOneOpen(community: DemonstrationCommunity, now: Date): Times[] {
  const times = sessionTimes(community, now)
  const distance = ({ startsAt }: Times) => Math.abs(startsAt.getTime() - now.getTime())
  const nearest = times.reduce((one, other) => (distance(other) < distance(one) ? other : one))
  const fiveMinutes = 5 * 60_000
  const startsAt = new Date(Math.floor((now.getTime() - 20 * 60_000) / fiveMinutes) * fiveMinutes)
  return times.map((session) => (session === nearest ? lasting(startsAt) : session))
}

/** Eight sessions that all lie ahead, two weeks apart but for the summer break, the first in five weeks or some days more. */
export function sessionTimesAhead({ meets }: DemonstrationCommunity, now: Date): Times[] {
  const earliest = today(now).add({ weeks: 5 })
  const first = earliest.add({ days: (meets.weekday - earliest.dayOfWeek + 7) % 7 })
  const days = Array.from({ length: 12 }, (_, turn) => first.add({ weeks: 2 * turn })).filter((day) => !inSummerBreak(day))
  return days.slice(0, 8).map((day) => timesOn(day, meets))
}

function inSummerBreak({ month, day }: Temporal.PlainDate): boolean {
  return (month === 12 && day > 18) || (month === 1 && day < 27)
}

function timesIn(month: Temporal.PlainYearMonth, meets: DemonstrationCommunity['meets']): Times {
  const first = month.toPlainDate({ day: 1 })
  const toWeekday = (meets.weekday - first.dayOfWeek + 7) % 7
  return timesOn(first.add({ days: toWeekday + (meets.week - 1) * 7 }), meets)
}

function timesOn(day: Temporal.PlainDate, { hour, minute }: DemonstrationCommunity['meets']): Times {
  return lasting(new Date(day.toZonedDateTime({ timeZone, plainTime: { hour, minute } }).epochMilliseconds))
}

function lasting(startsAt: Date): Times {
  return { startsAt, endsAt: minutesAfter(startsAt, minutesOfSession) }
}

export function minutesAfter(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000)
}

export function daysAfter(at: Date, days: number): Date {
  return minutesAfter(at, days * 24 * 60)
}

/** The first of the month so many months before, as the database keeps a day. */
export function monthsBefore(now: Date, months: number): Date {
  return stored(today(now).toPlainYearMonth().subtract({ months }).toPlainDate({ day: 1 }))
}

/** A day as the database keeps it: midnight UTC. */
function stored(day: Temporal.PlainDate): Date {
  return new Date(`${day.toString()}T00:00:00Z`)
}
