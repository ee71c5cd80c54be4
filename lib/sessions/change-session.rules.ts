import { dayAndYearInWords, timeInWords } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import { sessionInWords } from './session.rules'
import { daysLater, instantAt, wallAt, type Day, type WallTime } from './wall-time.rules'

type Kind = 'regular' | 'extra'
type Times = { startsAt: Date; endsAt: Date }
type Placed = Times & { id: string; kind: Kind; number: number; cancelled: boolean }

/** A session that has begun, or was called off, is not moved or given another place. */
export function mayChange({ startsAt, cancelled }: { startsAt: Date; cancelled: boolean }, now: Date): Decision {
  if (cancelled) return refuse('This session was called off. Say first that it takes place after all.')
  return startsAt > now ? allow : refuse('This session has begun, so it stays as it is. Change one that is still to come.')
}

/** Whether a session fits at these times: it is to come, keeps its place in the order, and meets no other session. */
export function fits(session: Pick<Placed, 'id' | 'kind' | 'number'>, to: Times, others: readonly Placed[], timeZone: string, now: Date): Decision {
  if (to.startsAt <= now) return refuse('That time has gone by. Choose one that is still to come.')
  const live = others.filter(({ id, cancelled }) => !cancelled && id !== session.id)
  const says = (other: Placed) => `${sessionInWords(other)} on ${dayAndYearInWords(other.startsAt, timeZone)}`
  const meets = live.find(({ startsAt, endsAt }) => startsAt < to.endsAt && to.startsAt < endsAt)
  if (meets) return refuse(`That is at the same time as ${says(meets)}. Choose another time.`)
  if (session.kind === 'extra') return allow
  const regular = live.filter(({ kind }) => kind === 'regular')
  const before = regular.find(({ number, startsAt }) => number < session.number && startsAt > to.startsAt)
  if (before) return refuse(`That would come before ${says(before)}. Choose a later day, or move that one first.`)
  const after = regular.find(({ number, startsAt }) => number > session.number && startsAt < to.startsAt)
  return after ? refuse(`That would come after ${says(after)}. Choose an earlier day, or move that one first.`) : allow
}

type Pressed = { cancelled: boolean; arrived: number; rollRecordedAt: Date | null; saidHeld: boolean }

/** Whether anybody pressed anything at a session: came, wrote the roll, or said that it was held. */
export function anyoneSaid({ arrived, rollRecordedAt, saidHeld }: Pressed): boolean {
  return arrived > 0 || rollRecordedAt !== null || saidHeld
}

/** A session is called off before it begins; afterwards only when nothing shows that it was held. */
export function mayCallOff(session: Pressed & { startsAt: Date }, now: Date): Decision {
  if (session.cancelled) return refuse('This session was called off already.')
  if (session.startsAt > now || !anyoneSaid(session)) return allow
  return refuse('People were at this session, so it can’t be called off any more.')
}

/** That a session was held is said once it has begun. */
export function maySayHeld(session: { startsAt: Date; cancelled: boolean }, now: Date): Decision {
  if (session.cancelled) return refuse('This session was called off. Say first that it took place after all.')
  return session.startsAt <= now ? allow : refuse('This session has not begun yet.')
}

/** A session that was called off can take place after all, until the time it was to begin. */
export function mayRevive(session: { startsAt: Date; cancelled: boolean }, now: Date): Decision {
  if (!session.cancelled) return refuse('This session was not called off.')
  return session.startsAt > now ? allow : refuse('The time of this session has gone by. Call an extra session instead.')
}

/** How a session meets: online, in a room, or both at once. */
export function meetsHow({ place, meetingLink }: { place: string | null; meetingLink: string | null }): 'online' | 'room' | 'both' {
  if (!place) return 'online'
  return meetingLink ? 'both' : 'room'
}

export type Suggested = { day: Day; time: WallTime; words: string }

/** Four times at which an extra session could be, soonest first: later today where there is time, and the next days. */
export function extraTimes(now: Date, timeZone: string, usualTime: WallTime): Suggested[] {
  const today = wallAt(now, timeZone).day
  const soonest = now.getTime() + 2 * 3_600_000
  const candidates = [0, 1, 2].flatMap((days) =>
    [...new Set(['10:00', '13:00', '16:00', usualTime])].sort().map((time) => ({ days, day: daysLater(today, days), time })),
  )
  const named = (days: number, at: Date) => (days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : dayAndYearInWords(at, timeZone).replace(/ \d{4}$/, ''))
  return candidates
    .flatMap(({ days, day, time }) => {
      const at = instantAt(day, time, timeZone)
      return at && at.getTime() >= soonest ? [{ day, time, words: `${named(days, at)} at ${timeInWords(at, timeZone)}` }] : []
    })
    .slice(0, 4)
}
