import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeDistribution, type Counts, type Release, type ReleaseOptions } from '@/lib/disclosure/safe-distribution.rules'

const none: Counts = [0, 0, 0, 0, 0]
const ways: ReleaseOptions[] = [{ twoFrom: 3 }, { twoFrom: 2 }, { twoFrom: 3, most: 3 }, { twoFrom: 2, most: 3 }]

/** Each run of neighbouring categories that a reader may think of as one band. */
const runs = [0, 1, 2, 3, 4].flatMap((from) => [0, 1, 2, 3, 4].filter((until) => until >= from).map((until) => [from, until] as const))
const parts = runs.filter(([from, until]) => until - from < 4)

function* patterns(n: number, categories = 5): Generator<number[]> {
  if (categories === 1) yield [n]
  else for (let first = 0; first <= n; first += 1) for (const rest of patterns(n - first, categories - 1)) yield [first, ...rest]
}

function within(counts: readonly number[], [from, until]: readonly [number, number]): number {
  return counts.slice(from, until + 1).reduce((total, count) => total + count, 0)
}

/** What a reader who knows the function can work out: for each output the least and the most that each band can be. */
class Reader {
  private readonly seen = new Map<string, { n: number; least: number[]; most: number[] }>()

  reads(output: string, unknown: readonly number[]): void {
    const n = within(unknown, [0, 4])
    const known = this.seen.get(output) ?? { n, least: parts.map(() => Infinity), most: parts.map(() => -1) }
    parts.forEach((band, index) => {
      const count = within(unknown, band)
      known.least[index] = Math.min(known.least[index]!, count)
      known.most[index] = Math.max(known.most[index]!, count)
    })
    this.seen.set(output, known)
  }

  /** The outputs that fix a band to none, one, all or all but one. */
  worksOut(): string[] {
    return [...this.seen].flatMap(([output, { n, least, most }]) =>
      parts.flatMap((band, index) => {
        const fixed = least[index] === most[index] && [0, 1, n - 1, n].includes(least[index]!)
        return fixed ? [`${output} fixes ${band.join('–')} to ${least[index]} of ${n}`] : []
      }),
    )
  }
}

describe('what is shown of five counts', () => {
  test.each(ways)('never fixes a band to 0, 1, n−1 or n: every pattern of 5 to 20 answers (%j)', (options) => {
    for (let n = 5; n <= 20; n += 1) {
      const reader = new Reader()
      for (const counts of patterns(n)) reader.reads(JSON.stringify(safeDistribution(counts as unknown as Counts, options)), counts)
      expect(reader.worksOut()).toEqual([])
    }
  })

  test('never fixes a band of the others to 0, 1, n−1 or n when some are known by name: every pattern of 5 to 9 others beside every one or two', () => {
    for (const options of ways) {
      for (const known of [...patterns(1), ...patterns(2)]) {
        for (let size = 5; size <= 9; size += 1) {
          const reader = new Reader()
          for (const others of patterns(size)) {
            const counts = others.map((count, index) => count + known[index]!) as unknown as Counts
            reader.reads(JSON.stringify(safeDistribution(counts, { ...options, known: known as unknown as Counts })), others)
          }
          expect(reader.worksOut()).toEqual([])
        }
      }
    }
  })

  test('would be worked out from bare counts, so the test above can fail', () => {
    const reader = new Reader()
    for (const counts of patterns(5)) reader.reads(JSON.stringify(counts), counts)
    expect(reader.worksOut()).toContainEqual(expect.stringContaining('fixes 0–0 to 1 of 5'))
  })

  test.each([0, 1, 2, 3, 4])('is nothing, not even how many, for %i answers', (n) => {
    for (const counts of patterns(n)) {
      expect(safeDistribution(counts as unknown as Counts, { twoFrom: 3 })).toEqual({ kind: 'hidden', because: 'few' })
    }
  })

  test.each<[Counts, number]>([
    [[4, 4, 4, 4, 4], 5],
    [[1, 5, 4, 5, 5], 3],
    [[1, 4, 0, 7, 8], 2],
    [[2, 2, 2, 2, 2], 3],
    [[1, 2, 1, 3, 5], 2],
    [[1, 1, 1, 1, 1], 2],
  ])('of %j is the finest of its levels in which every band has two (%i bands)', (counts, bands) => {
    expect(shownBands(safeDistribution(counts, { twoFrom: 3 }))).toHaveLength(bands)
  })

  test('is that nearly all are on one side when a band would have fewer than two', () => {
    const agreed = safeDistribution([0, 0, 1, 5, 6], { twoFrom: 3 })
    expect(agreed).toEqual({ kind: 'lopsided', n: 12, nearlyAll: { from: 3, until: 4 }, hardlyAny: { from: 0, until: 2 } })
    expect(safeDistribution([0, 0, 0, 6, 6], { twoFrom: 3 })).toEqual(agreed)
  })

  test('is nothing when fewer than five are left beside those who are known', () => {
    expect(safeDistribution([1, 1, 1, 1, 1], { twoFrom: 2, known: [1, 0, 0, 0, 0] })).toEqual({ kind: 'hidden', because: 'beside' })
  })

  test('has bands of two or more, that add up, however many answers there are', () => {
    const count = fc.nat({ max: 400 })
    fc.assert(
      fc.property(fc.tuple(count, count, count, count, count), fc.constantFrom(...ways), (counts, options) => {
        const release = safeDistribution(counts, options)
        if (release.kind !== 'bands') return
        const n = within(counts, [0, 4])
        expect(release.n).toBe(n)
        expect(release.bands.reduce((total, band) => total + band.count, 0)).toBe(n)
        for (const band of release.bands) {
          expect(band.count).toBe(within(counts, [band.from, band.until]))
          expect(band.count).toBeGreaterThanOrEqual(2)
          expect(band.count).toBeLessThanOrEqual(n - 2)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('never falls below two among the others, whoever is known', () => {
    const few = fc.nat({ max: 12 })
    const pair = fc.tuple(fc.tuple(few, few, few, few, few), fc.tuple(few, few, few, few, few))
    fc.assert(
      fc.property(pair, fc.constantFrom(...ways), ([others, known], options) => {
        const counts = others.map((count, index) => count + known[index]!) as unknown as Counts
        const bands = shownBands(safeDistribution(counts, { ...options, known }))
        for (const { from, until } of bands) expect(within(others, [from, until])).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 2_000 },
    )
  })

  test('with nobody known by name is the same as without asking', () => {
    for (const counts of patterns(7)) {
      const given = counts as unknown as Counts
      expect(safeDistribution(given, { twoFrom: 2, known: none })).toEqual(safeDistribution(given, { twoFrom: 2 }))
    }
  })
})

function shownBands(release: Release) {
  return release.kind === 'bands' ? release.bands : []
}
