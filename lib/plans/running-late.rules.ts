export type PartOnPlan = { id: string; kind: string; title: string; minutes: number }
export type Shortened = { partId: string; title: string; from: number; to: number }
export type WayToCatchUp = { name: 'one' | 'share' | 'pause'; shortened: Shortened[] }

/** No part is offered to be shorter than this; a pause may go altogether. */
export const shortestPart = 5

// What a session needs however late it is: the welcome, how people come, and how they leave.
const kept: readonly string[] = ['welcome', 'check_in', 'close']

function canGive({ kind, minutes }: PartOnPlan): number {
  if (kept.includes(kind)) return 0
  return kind === 'pause' ? minutes : Math.max(0, minutes - shortestPart)
}

/**
 * Up to three ways to find so many minutes in the parts that have not begun: from the longest alone, shared by all that
 * can give, or the pause first. Each finds all of them, and none takes any from the welcome, the check-in or the close.
 */
export function waysToCatchUp(toCome: readonly PartOnPlan[], late: number): WayToCatchUp[] {
  const giving = toCome.filter((part) => canGive(part) > 0)
  const longest = giving.filter(({ kind }) => kind !== 'pause').toSorted((one, other) => canGive(other) - canGive(one))[0]
  const pauses = giving.filter(({ kind }) => kind === 'pause')
  const ways: [WayToCatchUp['name'], Map<string, number> | null][] = [
    ['one', longest ? taken([longest], late) : null],
    ['share', shared(giving.filter(({ kind }) => kind !== 'pause'), late)],
    ['pause', pauses.length > 0 ? taken([...pauses, ...(longest ? [longest] : [])], late) : null],
  ]
  const found = ways.flatMap(([name, minutes]) => (minutes ? [{ name, shortened: inOrder(toCome, minutes) }] : []))
  return found.filter((way, index) => found.findIndex((other) => sameParts(way, other)) === index)
}

/** Takes all that is needed from each in turn; null when together they have too little. */
function taken(parts: readonly PartOnPlan[], needed: number): Map<string, number> | null {
  const minutes = new Map<string, number>()
  let left = needed
  for (const part of parts) {
    const given = Math.min(left, canGive(part))
    if (given > 0) minutes.set(part.id, given)
    left -= given
  }
  return left === 0 ? minutes : null
}

/** Takes minute by minute from whichever is longest, so that none suffers alone; null when together they have too little. */
function shared(parts: readonly PartOnPlan[], needed: number): Map<string, number> | null {
  const minutes = new Map<string, number>()
  for (let left = needed; left > 0; left -= 1) {
    const rest = (part: PartOnPlan) => canGive(part) - (minutes.get(part.id) ?? 0)
    const [first] = parts.toSorted((one, other) => rest(other) - rest(one))
    if (!first || rest(first) === 0) return null
    minutes.set(first.id, (minutes.get(first.id) ?? 0) + 1)
  }
  return minutes
}

function inOrder(parts: readonly PartOnPlan[], minutes: ReadonlyMap<string, number>): Shortened[] {
  return parts.flatMap(({ id, title, minutes: from }) => {
    const given = minutes.get(id)
    return given ? [{ partId: id, title, from, to: from - given }] : []
  })
}

function sameParts(one: WayToCatchUp, other: WayToCatchUp): boolean {
  return JSON.stringify(one.shortened) === JSON.stringify(other.shortened)
}
