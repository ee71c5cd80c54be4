import { timeInWords, dayInWords, isSameDay } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Doors open this long before a session, and stay open this long after it ends. */
export const opensMinutesBefore = 30
export const closesHoursAfter = 2

/** A tap kept on a phone without signal is taken for this long after the doors closed. */
export const lateTapHours = 24

export type Doors = { startsAt: Date; endsAt: Date; timeZone: string; cancelled: boolean }

/** The instant from which a person may say that she is here. */
export function doorsOpenAt(session: Pick<Doors, 'startsAt'>): Date {
  return new Date(session.startsAt.getTime() - opensMinutesBefore * 60_000)
}

/** The instant from which checking in is over. */
export function doorsCloseAt(session: Pick<Doors, 'endsAt'>): Date {
  return new Date(session.endsAt.getTime() + closesHoursAfter * 3_600_000)
}

/** Whether a person may say "I'm here" at an instant; a refusal says why and what to do next. */
export function mayArriveAt(session: Doors, at: Date): Decision {
  if (session.cancelled) return refuse('This session was called off, so there is nothing to check in to. Your home page shows the next one.')
  const opens = doorsOpenAt(session)
  if (at < opens) {
    const when = timeInWords(opens, session.timeZone)
    const day = isSameDay(at, opens, session.timeZone) ? 'today' : `on ${dayInWords(opens, session.timeZone)}`
    return refuse(`The doors open ${day} at ${when}, ${opensMinutesBefore} minutes before we start. Come back then.`)
  }
  if (at >= doorsCloseAt(session)) {
    return refuse('Check-in closed two hours after the session ended. If you were there, tell your facilitator and it will be put right.')
  }
  return allow
}

/**
 * The instant an arrival counts from. A tap made offline counts from when it was made, as far as that can be true:
 * not in the future, and sent within a day of the doors closing.
 */
export function arrivalInstant(session: Doors, tappedAt: Date | null, now: Date): Date {
  if (!tappedAt || tappedAt > now) return now
  const tooLate = now.getTime() > doorsCloseAt(session).getTime() + lateTapHours * 3_600_000
  return tooLate ? now : tappedAt
}
