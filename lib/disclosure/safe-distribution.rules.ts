/** Below this many answers nothing is shown, not even how many there were. */
export const floor = 5

/** No shown band has fewer than this, and so none has more than all but this many. */
const leastInBand = 2

const three = [2, 3]
const five = [1, 2, 3, 4]

export type Counts = readonly [number, number, number, number, number]

/** The first and the last of the five categories that stand together. */
export type Range = { from: number; until: number }
export type Band = Range & { count: number }

export type Release =
  | { kind: 'hidden'; because: 'few' | 'beside' }
  | { kind: 'bands'; n: number; bands: Band[] }
  | { kind: 'lopsided'; n: number; nearlyAll: Range; hardlyAny: Range }

export type ReleaseOptions = {
  /** Where the second of two bands begins: fixed for each question, never chosen by what the answers are. */
  twoFrom: 2 | 3
  /** The most bands that are ever shown. */
  most?: 3 | 5
  /** Those among the counts whose answers the reader has by name. The rest must be safe from being worked out. */
  known?: Counts
}

/**
 * What may be shown of five ordered counts: from 20 answers on five categories, from 10 on three bands, from 5 on two;
 * the first of these in which every band has at least two, and else only that nearly all are in one of two bands.
 * No answer of this function fixes a band to none, one, all or all but one. Where the reader knows some by name, the
 * same holds for the others alone.
 */
export function safeDistribution(counts: Counts, { twoFrom, most = 5, known }: ReleaseOptions): Release {
  const n = sum(counts)
  const others = counts.map((count, category) => count - (known?.[category] ?? 0))
  const size = sum(others)
  if (n < floor) return { kind: 'hidden', because: 'few' }
  if (size < floor) return { kind: 'hidden', because: 'beside' }
  const levels = [...(size >= 20 && most === 5 ? [five] : []), ...(size >= 10 ? [three] : []), [twoFrom]]
  for (const cuts of levels) {
    if (banded(others, cuts).every(({ count }) => count >= leastInBand)) return { kind: 'bands', n, bands: banded(counts, cuts) }
  }
  return lopsided(n, banded(counts, [twoFrom]), banded(others, [twoFrom]))
}

function lopsided(n: number, shown: Band[], others: Band[]): Release {
  const small = others.findIndex(({ count }) => count < leastInBand)
  const [hardlyAny, nearlyAll] = [shown[small]!, shown[1 - small]!]
  // Somebody the reader knows stands in the small band, so "0 or 1" would tell that nobody else does.
  if (hardlyAny.count > others[small]!.count) return { kind: 'hidden', because: 'beside' }
  return { kind: 'lopsided', n, nearlyAll: range(nearlyAll), hardlyAny: range(hardlyAny) }
}

function banded(counts: readonly number[], cuts: readonly number[]): Band[] {
  const starts = [0, ...cuts]
  return starts.map((from, index) => {
    const until = (starts[index + 1] ?? counts.length) - 1
    return { from, until, count: sum(counts.slice(from, until + 1)) }
  })
}

function range({ from, until }: Band): Range {
  return { from, until }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}

/** "nearly all (11 or 12 of 12)". */
export function nearlyAllInWords(n: number): string {
  return `nearly all (${n - 1} or ${n} of ${n})`
}

/** "hardly any (0 or 1 of 12)". */
export function hardlyAnyInWords(n: number): string {
  return `hardly any (0 or 1 of ${n})`
}

/** The sentence in place of counts that are not shown. */
export function hiddenInWords(because: 'few' | 'beside'): string {
  return because === 'few'
    ? 'Fewer than five answers, so not shown.'
    : 'Some people shared theirs with you by name, so a count could point at the others. Not shown.'
}
