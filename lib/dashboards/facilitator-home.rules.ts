import { isSameDay } from '@/lib/kernel/dates'

type Times = { startsAt: Date; endsAt: Date; cancellation: object | null }

/** The session a community is up to: today's until the day is over, else the next that was not called off; null after the last. */
export function upTo<Session extends Times>(sessions: readonly Session[], now: Date, timeZone: string): Session | null {
  return sessions.find((session) => !session.cancellation && (session.endsAt > now || isSameDay(session.startsAt, now, timeZone))) ?? null
}

/** The session that was held last: it is over, and was not called off. */
export function lastHeld<Session extends Times>(sessions: readonly Session[], now: Date): Session | null {
  return sessions.findLast((session) => !session.cancellation && session.endsAt <= now) ?? null
}

type Leading<Session extends Times> = { timeZone: string; upTo: Session | null }

/** The session that opens a facilitator's home: one that is on or still ahead today, else one that is over today, else the next of all. */
export function leadingSession<Session extends Times, Of extends Leading<Session>>(
  communities: readonly (Of & Leading<Session>)[],
  now: Date,
): (Session & { community: Of }) | null {
  const candidates = communities
    .flatMap((community) => (community.upTo ? [{ ...community.upTo, community }] : []))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
  const today = candidates.filter(({ startsAt, community }) => isSameDay(startsAt, now, community.timeZone))
  return today.find(({ endsAt }) => endsAt > now) ?? today.at(-1) ?? candidates[0] ?? null
}
