import { Temporal } from 'temporal-polyfill'
import { dayAndYearInWords, storedDays } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** A calendar day, "2026-11-11". */
export type Day = string
/** A time on the wall, "10:00". */
export type WallTime = string

/** A day in words, "Tuesday 3 November 2026". */
export function dayWords(day: Day): string {
  return dayAndYearInWords(new Date(`${day}T00:00:00Z`), storedDays)
}

/** The instant at which a clock on the wall shows this time on this day: the first of two, and null where the clocks jump over it. */
export function instantAt(day: Day, time: WallTime, timeZone: string): Date | null {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  const found = wall.toZonedDateTime(timeZone)
  return found.toPlainDateTime().equals(wall) ? new Date(found.epochMilliseconds) : null
}

/** Whether a clock on the wall shows this time on this day at all; it does not where the clocks go forward over it. */
export function timeExists(day: Day, time: WallTime, timeZone: string): Decision {
  if (instantAt(day, time, timeZone)) return allow
  const hours = Number(time.slice(0, 2)) % 12 || 12
  const spoken = `${hours}.${time.slice(3)} ${time < '12' ? 'am' : 'pm'}`
  return refuse(`The clocks go forward on ${dayWords(day)}, so there is no ${spoken} that day. Choose another time or day.`)
}

/** What the clock and the calendar on the wall show at an instant. */
export function wallAt(at: Date, timeZone: string): { day: Day; time: WallTime } {
  const shown = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
  return { day: shown.toPlainDate().toString(), time: shown.toPlainTime().toString().slice(0, 5) }
}

/** The day on which the clocks last changed between two instants, and which way; null when they show the same offset. */
export function clockChangeBetween(one: Date, next: Date, timeZone: string): { day: Day; way: 'forward' | 'back' } | null {
  const at = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
  const [from, until] = [at(one), at(next)]
  if (from.offsetNanoseconds === until.offsetNanoseconds) return null
  const change = until.getTimeZoneTransition('previous')
  return {
    day: (change ?? until).toPlainDate().toString(),
    way: until.offsetNanoseconds > from.offsetNanoseconds ? 'forward' : 'back',
  }
}

/** A day so many days later. */
export function daysLater(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}
