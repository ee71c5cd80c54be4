import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Minutes after typing the code in which two accounts can be merged. */
export const mergeMinutes = 10

/** A merge follows its proof at once, so that nobody who finds the page open later can press the button. */
export function mergeStillProved(proof: { usedAt: Date | null }, now: Date): Decision {
  return proof.usedAt && now.getTime() - proof.usedAt.getTime() < mergeMinutes * 60_000
    ? allow
    : refuse(`The proof has run out. It lasts ${mergeMinutes} minutes. Ask for a new code, and nothing is lost.`)
}

export type MergeFacts = {
  /** Whether the other account holds a role of the peak body, now or from a later day on. */
  otherHoldsRole: boolean
  /** Whether this one does. */
  thisHoldsRole: boolean
  /** Whether one of the two is on its way to be deleted. */
  deletionAsked: boolean
  /** Communities in which one account has an offer open and the other has left. */
  offersAfterLeaving: readonly string[]
}

/** Two accounts become one unless that would move a role, undo a wish to be deleted, or cost her an offer. */
export function mayMerge({ otherHoldsRole, thisHoldsRole, deletionAsked, offersAfterLeaving }: MergeFacts): Decision {
  if (otherHoldsRole && thisHoldsRole) {
    return refuse('Both accounts have a role in the program team, and roles don’t move. Ask an administrator to end one of them first.')
  }
  if (otherHoldsRole) {
    return refuse('The other account has a role in the program team, and roles don’t move. Sign in to that one, and merge this one into it.')
  }
  if (deletionAsked) return refuse('One of the two accounts is about to be deleted, as you asked. Undo that first, or let it go.')
  const [community] = offersAfterLeaving
  if (community === undefined) return allow
  return refuse(`In ${community} one account has an offer open, and the other has left. Take the place or turn it down first, so that it isn’t lost.`)
}

type Span = { fromOn: Date; untilOn: Date | null }

/** Two spans of days as one that covers both. Without an end, it has none. */
export function spanOfBoth(one: Span, other: Span): Span {
  const ends = one.untilOn === null || other.untilOn === null ? null : latest(one.untilOn, other.untilOn)
  return { fromOn: earliest(one.fromOn, other.fromOn), untilOn: ends }
}

/** Whether two spans share a day, or one begins on the day after the other. */
export function spansTouch(one: Span, other: Span): boolean {
  const [first, second] = one.fromOn <= other.fromOn ? [one, other] : [other, one]
  return first.untilOn === null || second.fromOn.getTime() <= first.untilOn.getTime() + 86_400_000
}

/** The earlier of two instants or days. */
export function earliest(one: Date, other: Date): Date {
  return one <= other ? one : other
}

function latest(one: Date, other: Date): Date {
  return one >= other ? one : other
}

type Away = { fromOn: Date; returnsOn: Date | null; startedAt: Date }

/** The times away of two accounts as times that don't overlap: every day on which either was away stays one. */
export function timesAwayOfBoth(all: readonly Away[]): Away[] {
  const merged: Away[] = []
  for (const away of all.toSorted((one, other) => one.fromOn.getTime() - other.fromOn.getTime())) {
    const last = merged.at(-1)
    // She is back on the day she returns, so a time away that begins that day is one of its own.
    if (!last || (last.returnsOn !== null && last.returnsOn <= away.fromOn)) {
      merged.push({ ...away })
      continue
    }
    last.returnsOn = last.returnsOn === null || away.returnsOn === null ? null : latest(last.returnsOn, away.returnsOn)
    last.startedAt = earliest(last.startedAt, away.startedAt)
  }
  return merged
}
