import 'server-only'

/** Keeps the answer of a load for some seconds in this process, for what is the same for everyone. One load at a time. */
export function keptFor<T>(seconds: number, load: () => Promise<T>): { (): Promise<T>; forget: () => void } {
  let kept: { at: number; value: Promise<T> } | null = null
  const answer = () => {
    if (kept && performance.now() - kept.at < seconds * 1000) return kept.value
    const value = load()
    const mine = { at: performance.now(), value }
    kept = mine
    // A failed load is not kept: the next request tries again.
    value.catch(() => {
      if (kept === mine) kept = null
    })
    return value
  }
  return Object.assign(answer, { forget: () => void (kept = null) })
}

/** As `keptFor`, for a few hundred keys; the oldest is dropped for the newest. */
export function keptBy<T>(seconds: number, most: number, load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, () => Promise<T>>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known()
    if (kept.size >= most) kept.delete(kept.keys().next().value!)
    const made = keptFor(seconds, () => load(key))
    kept.set(key, made)
    return made()
  }
}
