import 'server-only'
import type { PgBoss } from 'pg-boss'
import { db } from './db'
import { mailQueue } from './job-queues'
import { beat, beatEveryMs } from './jobs-heartbeat'
import { watch } from './listen'
import { log } from './log'
import { outboxChannel, outboxTopic } from './outbox'

const lookEveryMs = 5_000
const atOnce = 500

/** Makes a job of each promised mail that has none. The job has the mail's id, so twice is once. */
export async function relayWaiting(boss: PgBoss): Promise<number> {
  const waiting = await db().$queryRaw<{ id: string }[]>`
    select m."id"::text from "OutboxMessage" m
    where m."sentAt" is null and m."payload" is not null
      and not exists (select from pgboss.job j where j.name = ${mailQueue} and j.id = m."id")
    order by m."createdAt" limit ${atOnce}`
  if (waiting.length > 0) await boss.insert(mailQueue, waiting)
  return waiting.length
}

/** Work that waits in a table: its rows become jobs with their own ids, so twice is once. */
export type Chore = { queue: string; waiting: () => Promise<{ id: string }[]>; act: (id: string) => Promise<void> }

/** Watches the outbox and the chores: at each commit that tells so, and every five seconds in case nobody told. */
export function startRelay(boss: PgBoss, chores: readonly Chore[]): { stop: () => Promise<void> } {
  const waker = new Waker()
  const unwatch = watch(outboxChannel, outboxTopic, { changed: () => waker.wake(), live: () => {} })
  let stopping = false
  let beatAt = -beatEveryMs

  async function run(): Promise<void> {
    while (!stopping) {
      try {
        while ((await relayWaiting(boss)) === atOnce);
        for (const { queue, waiting } of chores) {
          const ids = await waiting()
          if (ids.length > 0) await boss.insert(queue, ids)
        }
        if (performance.now() - beatAt >= beatEveryMs) {
          await beat()
          beatAt = performance.now()
        }
      } catch (error) {
        log().error({ job: 'relay', problem: error instanceof Error ? error.name : 'unknown' })
      }
      await waker.sleep(lookEveryMs)
    }
  }

  const running = run()
  return {
    async stop() {
      stopping = true
      unwatch()
      waker.wake()
      await running
    },
  }
}

/** A sleep that ends early when woken, even when the call came a moment before falling asleep. */
class Waker {
  private woken = false
  private rise: () => void = () => {}

  wake(): void {
    this.woken = true
    this.rise()
  }

  async sleep(ms: number): Promise<void> {
    if (!this.woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        this.rise = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    this.woken = false
  }
}
