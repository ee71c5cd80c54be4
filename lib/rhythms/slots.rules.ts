import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import { instantAt, timeExists, wallAt, type Day } from '@/lib/sessions/wall-time.rules'
import { beginsAgainOn, rhythmDays, type Avoids, type Pattern } from './rhythm-days.rules'
import { fallsOnOtherDays, type RhythmValues } from './rhythm.rules'

/** A regular session as it stands. */
export type Standing = { id: string; number: number; startsAt: Date; endsAt: Date; cancelled: boolean }
/** When a regular session is to be. */
export type Slot = { number: number; startsAt: Date; endsAt: Date }

/** Sessions that have begun never change; those ahead may. */
export function parted(sessions: readonly Standing[], now: Date): { begun: Standing[]; ahead: Standing[] } {
  return {
    begun: sessions.filter(({ startsAt }) => startsAt <= now),
    ahead: sessions.filter(({ startsAt }) => startsAt > now),
  }
}

/** The number of the last session that has begun, or was to begin and was called off. What an earlier rhythm cut off is not counted. */
export function begunCount(sessions: readonly Standing[], numberBefore: number, now: Date): number {
  const numbers = parted(sessions, now).begun.map(({ number }) => number)
  return Math.max(0, ...numbers.filter((number) => number <= numberBefore))
}

type Wall = { startsAtTime: string; minutes: number; timeZone: string }

function lasting(startsAt: Date, minutes: number): Date {
  return new Date(startsAt.getTime() + minutes * 60_000)
}

/**
 * The numbers that want a date: those after what has begun, without sessions that were called off one by one. A session
 * that an earlier rhythm cut off is wanted again.
 */
export function wantedNumbers(sessions: readonly Standing[], numberBefore: number, numberNext: number, now: Date): number[] {
  const first = begunCount(sessions, numberBefore, now)
  const calledOff = new Set(sessions.filter(({ cancelled, number }) => cancelled && number <= numberBefore).map(({ number }) => number))
  return Array.from({ length: Math.max(0, numberNext - first) }, (_, index) => first + index + 1).filter((number) => !calledOff.has(number))
}

/** The slots of days, one for each number; a day without this time on the wall gives none. */
export function slotsOf(days: readonly Day[], numbers: readonly number[], { startsAtTime, minutes, timeZone }: Wall): Slot[] {
  return numbers.flatMap((number, index) => {
    const day = days[index]
    const startsAt = day === undefined ? null : instantAt(day, startsAtTime, timeZone)
    return startsAt ? [{ number, startsAt, endsAt: lasting(startsAt, minutes) }] : []
  })
}

type Given = { before: RhythmValues; next: RhythmValues; avoids: Avoids; sessions: readonly Standing[]; timeZone: string; now: Date }

/**
 * The slots ahead after a change that a group agreed on. Days stay as they are, moved ones too, unless the day itself
 * changes; then they are made anew from the week or month of the next session. More sessions go on behind the last.
 */
export function slotsAfterChange({ before, next, avoids, sessions, timeZone, now }: Given): Slot[] {
  const { begun, ahead } = parted(sessions, now)
  const live = ahead.filter(({ cancelled }) => !cancelled)
  const wanted = wantedNumbers(sessions, before.number, next.number, now)
  const dayOf = (session: Standing | undefined) => wallAt(session?.startsAt ?? now, timeZone).day
  const wall = { ...next, timeZone }
  if (fallsOnOtherDays(before, next)) {
    const after = later(dayOf(begun.findLast(({ cancelled }) => !cancelled)), dayOf(undefined))
    return slotsOf(daysFrom(next, avoids, beginsAgainOn(dayOf(live[0]), next.frequency), wanted.length, after), wanted, wall)
  }
  const kept = live.filter(({ number }) => wanted.includes(number))
  const more = wanted.filter((number) => !kept.some((session) => session.number === number))
  const last = later(dayOf(kept.at(-1) ?? begun.at(-1)), dayOf(undefined))
  const slots = kept.flatMap((session) => slotKept(session, before, next, timeZone))
  return [...slots, ...slotsOf(daysFrom(next, avoids, last, more.length, last), more, wall)]
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

function daysFrom(rhythm: RhythmValues, avoids: Avoids, firstOn: Day, count: number, after: Day): Day[] {
  const { frequency, weekday, weekOfMonth } = rhythm
  if (frequency === 'by_hand' || weekday === null || count === 0) return []
  const pattern: Pattern = { frequency, weekday, weekOfMonth, firstOn, avoids }
  return rhythmDays(pattern, count, after).days
}

/** A session that stays on its day: at the new time or for the new length where these change, else as it was moved. */
function slotKept(session: Standing, before: RhythmValues, next: RhythmValues, timeZone: string): Slot[] {
  const wall = wallAt(session.startsAt, timeZone)
  const time = before.startsAtTime === next.startsAtTime ? wall.time : next.startsAtTime
  const startsAt = instantAt(wall.day, time, timeZone)
  if (!startsAt) return []
  const minutes = before.minutes === next.minutes ? (session.endsAt.getTime() - session.startsAt.getTime()) / 60_000 : next.minutes
  return [{ number: session.number, startsAt, endsAt: lasting(startsAt, minutes) }]
}

/** Whether every session that wants a date has one; dates by hand cannot make more of themselves. */
export function allFound(slots: readonly Slot[], wanted: readonly number[]): Decision {
  return slots.length === wanted.length ? allow : refuse('Not all dates could be found for this. The program team sets the dates by hand.')
}

/** Whether the days can be kept: the right number, in order, each ahead, and the time on the wall exists on each. */
export function daysHold(days: readonly Day[], needed: number, { startsAtTime, timeZone }: Wall, after: { last: Day | null; now: Date }): Decision {
  if (days.length !== needed) return refuse(`There are ${days.length} dates for ${needed} sessions. Look at the dates once more.`)
  const missing = days.map((day) => timeExists(day, startsAtTime, timeZone)).find(({ allowed }) => !allowed)
  if (missing) return missing
  const unordered = days.find((day, index) => index > 0 && day <= days[index - 1]!)
  if (unordered) return refuse('Two dates are on the same day or not in order. Each session comes after the one before it.')
  const [first] = days
  if (first && after.last && first <= after.last) return refuse('The first of these dates is not after the session that was held last.')
  if (first && instantAt(first, startsAtTime, timeZone)! <= after.now) return refuse('The first of these dates has gone by. Choose one that is still to come.')
  return allow
}
