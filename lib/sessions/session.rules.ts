type PartRow = { id: string; title: string; minutes: number; prompt: string | null; holder: { calledName: string } | null }

export type PlannedPart = {
  id: string
  title: string
  minutes: number
  prompt: string | null
  holder: string | null
  startsAt: Date
  endsAt: Date
}

/** The parts of a plan with the instants at which they start and end, one after the other from the session's start. */
export function planTimes(parts: readonly PartRow[], sessionStartsAt: Date): PlannedPart[] {
  let at = sessionStartsAt.getTime()
  return parts.map(({ holder, ...part }) => {
    const startsAt = new Date(at)
    at += part.minutes * 60_000
    return { ...part, holder: holder?.calledName ?? null, startsAt, endsAt: new Date(at) }
  })
}

/** The link to the call is shown from a day before the session, so that an old page gives nothing away. */
export function linkShownFrom(startsAt: Date): Date {
  return new Date(startsAt.getTime() - 86_400_000)
}

/** Whether it is time to ask how people are leaving: from a quarter of an hour before the end. */
export function isLeavingTime(session: { endsAt: Date }, now: Date): boolean {
  return now.getTime() >= session.endsAt.getTime() - 15 * 60_000
}
