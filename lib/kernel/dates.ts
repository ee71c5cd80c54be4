const formats = new Map<string, Intl.DateTimeFormat>()

function format(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = timeZone + JSON.stringify(options)
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-AU', { timeZone, ...options })
  formats.set(key, made)
  return made
}

function parts(at: Date, timeZone: string): Record<string, string> {
  const numbers = format(timeZone, {
    year: 'numeric', month: '2-digit', day: '2-digit', hour: 'numeric', minute: '2-digit', hour12: true, hourCycle: 'h12',
  })
  return Object.fromEntries(numbers.formatToParts(at).map((part) => [part.type, part.value]))
}

/** The wall clock's hour and minute, such as "10" or "1.30", and which half of the day it is. */
function clock(at: Date, timeZone: string): { time: string; half: string } {
  const { hour = '', minute = '', dayPeriod = '' } = parts(at, timeZone)
  return { time: minute === '00' ? hour : `${hour}.${minute}`, half: dayPeriod.toLowerCase() }
}

/** "10 am" or "1.30 pm". */
export function timeInWords(at: Date, timeZone: string): string {
  const { time, half } = clock(at, timeZone)
  return `${time} ${half}`
}

/** "10 to 11.30 am"; both halves are named only when they differ. */
export function timesInWords(from: Date, until: Date, timeZone: string): string {
  const start = clock(from, timeZone)
  const end = clock(until, timeZone)
  return start.half === end.half ? `${start.time} to ${end.time} ${end.half}` : `${start.time} ${start.half} to ${end.time} ${end.half}`
}

/** "10.05": a time on a plan, where the half of the day is plain. */
export function timeOnPlan(at: Date, timeZone: string): string {
  const { hour = '', minute = '' } = parts(at, timeZone)
  return `${hour}.${minute}`
}

/** "Wednesday 11 November". */
export function dayInWords(at: Date, timeZone: string): string {
  return format(timeZone, { weekday: 'long', day: 'numeric', month: 'long' }).format(at).replace(',', '')
}

/** "Wednesday 11 November 2026". */
export function dayAndYearInWords(at: Date, timeZone: string): string {
  return format(timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at).replace(',', '')
}

/** "11 Nov". */
export function shortDay(at: Date, timeZone: string): string {
  return `${dayNumber(at, timeZone)} ${shortMonth(at, timeZone)}`
}

/** "Nov". Three letters for every month, so that they stand in a line. */
export function shortMonth(at: Date, timeZone: string): string {
  return format(timeZone, { month: 'long' }).format(at).slice(0, 3)
}

/** The day of the month. */
export function dayNumber(at: Date, timeZone: string): string {
  return format(timeZone, { day: 'numeric' }).format(at)
}

/** "Wednesday". */
export function weekdayInWords(at: Date, timeZone: string): string {
  return format(timeZone, { weekday: 'long' }).format(at)
}

/** The calendar day at an instant, as "2026-11-11". */
export function dayOf(at: Date, timeZone: string): string {
  const { year, month, day } = parts(at, timeZone)
  return `${year}-${month}-${day}`
}

/** A calendar day as the database keeps it: midnight UTC. */
export function dateOf(at: Date, timeZone: string): Date {
  return new Date(`${dayOf(at, timeZone)}T00:00:00Z`)
}

/** Whether two instants fall on one calendar day. */
export function isSameDay(one: Date, other: Date, timeZone: string): boolean {
  return dayOf(one, timeZone) === dayOf(other, timeZone)
}

/** The hour of the day, 0 to 23. */
export function hourOf(at: Date, timeZone: string): number {
  return Number(format(timeZone, { hour: '2-digit', hourCycle: 'h23' }).format(at))
}

/** Days as stored (midnight UTC) are read in UTC. */
export const storedDays = 'UTC'

/** "Amira, Thao and Ruby". */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Counts up to twelve in words, larger ones in digits. */
export function countInWords(count: number): string {
  return small[count] ?? String(count)
}
