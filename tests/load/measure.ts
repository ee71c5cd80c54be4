import autocannon, { type Client, type Result } from 'autocannon'

/** One round: how many answers a second, and how long they took in milliseconds. */
export type Round = { rps: number; p50: number; p95: number; p99: number; failed: number }

export type Shot = {
  url: string
  connections: number
  headers?: Record<string, string>
  /** Either for so many seconds, or so many requests. */
  seconds?: number
  amount?: number
  setupClient?: (client: Client) => void
}

/** Asks as fast as so many connections can. Every answer but 200 counts as failed. */
export async function shoot({ seconds, amount, ...shot }: Shot): Promise<Round> {
  const times: number[] = []
  let failed = 0
  const began = performance.now()
  let lastAt = began
  const result = await new Promise<Result>((done, broken) => {
    const limits = amount ? { amount } : { duration: seconds ?? 3 }
    const run = autocannon({ ...shot, ...limits, timeout: 20 }, (error, made) => (error ? broken(error) : done(made)))
    run.on('response', (_client, status, _bytes, ms) => {
      times.push(ms)
      lastAt = performance.now()
      if (status !== 200) failed += 1
    })
  })
  const took = (lastAt - began) / 1000
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
  return { rps: times.length / took, p50: at(0.5), p95: at(0.95), p99: at(0.99), failed: failed + result.errors + result.timeouts }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Several rounds as one: the median of each figure, and all that failed. */
export function together(rounds: readonly Round[]): Round {
  const of = (figure: keyof Round) => median(rounds.map((round) => round[figure]))
  const failed = rounds.reduce((sum, round) => sum + round.failed, 0)
  return { rps: of('rps'), p50: of('p50'), p95: of('p95'), p99: of('p99'), failed }
}

/** How many times a figure is that of the other in the same round, in the median: what else the machine does befalls both. */
export function timesThat(rounds: readonly Round[], others: readonly Round[], figure: 'rps' | 'p50'): number {
  return median(rounds.map((round, index) => round[figure] / others[index]![figure]))
}
