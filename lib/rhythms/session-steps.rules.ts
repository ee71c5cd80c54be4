import type { Slot, Standing } from './slots.rules'

export type Steps = {
  make: Slot[]
  move: { id: string; number: number; was: { startsAt: Date; endsAt: Date }; startsAt: Date; endsAt: Date; revive: boolean }[]
  /** Cut off by a rhythm with fewer sessions. */
  cut: Standing[]
}

const same = (one: { startsAt: Date; endsAt: Date }, other: { startsAt: Date; endsAt: Date }) =>
  one.startsAt.getTime() === other.startsAt.getTime() && one.endsAt.getTime() === other.endsAt.getTime()

/** What has to happen to the sessions so that they are as the slots say. What has begun and what stays as it is are not in it. */
export function stepsTo(sessions: readonly Standing[], slots: readonly Slot[], now: Date): Steps {
  const ahead = sessions.filter(({ startsAt }) => startsAt > now)
  const steps: Steps = { make: [], move: [], cut: [] }
  for (const slot of slots) {
    // One that was cut off may have had its day long ago.
    const session = sessions.find(({ number }) => number === slot.number)
    if (!session) steps.make.push(slot)
    else if (session.cancelled || !same(session, slot)) {
      const { id, number, startsAt, endsAt, cancelled } = session
      steps.move.push({ id, number, was: { startsAt, endsAt }, startsAt: slot.startsAt, endsAt: slot.endsAt, revive: cancelled })
    }
  }
  steps.cut = ahead.filter(({ cancelled, number }) => !cancelled && !slots.some((slot) => slot.number === number))
  return steps
}
