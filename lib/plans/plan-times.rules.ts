type Placed = { position: number; minutes: number }
export type Delay = { fromPosition: number; minutes: number }

/**
 * When each part begins and ends, one after the other from the session's start, with the delays that were accepted; and
 * by how many minutes it begins later than without them.
 */
export function timesOf<Part extends Placed>(parts: readonly Part[], startsAt: Date, delays: readonly Delay[]) {
  let at = startsAt.getTime()
  let late = 0
  return parts.map((part) => {
    const added = delays.filter(({ fromPosition }) => fromPosition === part.position).reduce((sum, { minutes }) => sum + minutes, 0)
    late += added
    at += added * 60_000
    const begins = at
    at += part.minutes * 60_000
    return { ...part, startsAt: new Date(begins), endsAt: new Date(at), late }
  })
}

/** The parts that have not begun, in their order. */
export function partsToCome<Part extends Placed>(parts: readonly Part[], startsAt: Date, delays: readonly Delay[], now: Date): Part[] {
  const times = timesOf(parts, startsAt, delays)
  return parts.filter((_, index) => times[index]!.startsAt > now)
}
