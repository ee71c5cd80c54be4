import { dayInWords, hourOf, isSameDay, timeInWords } from '@/lib/kernel/dates'

/** "Good morning" until noon, "Good afternoon" until six, then "Good evening". */
export function greeting(now: Date, timeZone: string): string {
  const hour = hourOf(now, timeZone)
  return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'
}

/** The next session as a headline: on now, today at a time, or a day and a time. */
export function sessionHeadline(startsAt: Date, endsAt: Date, now: Date, timeZone: string): string {
  const time = timeInWords(startsAt, timeZone)
  if (now >= endsAt) return 'Your session has just ended'
  if (now >= startsAt) return 'Your session is on now'
  if (isSameDay(startsAt, now, timeZone)) return `Your session is today at ${time}`
  const tomorrow = new Date(now.getTime() + 86_400_000)
  if (isSameDay(startsAt, tomorrow, timeZone)) return `Your session is tomorrow at ${time}`
  return `Your next session is on ${dayInWords(startsAt, timeZone)}`
}
