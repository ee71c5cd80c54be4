import 'server-only'
import pg from 'pg'
import type { PgBoss } from 'pg-boss'
import { db, poolConfig } from './db'
import { env } from './env'
import { mailQueue } from './job-queues'
import { beat, beatEveryMs } from './jobs-heartbeat'
import { log } from './log'
import { outboxChannel } from './outbox'

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

/** Watches the outbox: at each commit that tells so, and every five seconds in case nobody told. */
export function startRelay(boss: PgBoss): { stop: () => Promise<void> } {
  const { signal, wake, stop, stopped } = alarm()
  const listener = listen(wake)
  let beatAt = -beatEveryMs

  async function run(): Promise<void> {
    while (!stopped()) {
      try {
        await listener.ensure()
        while ((await relayWaiting(boss)) === atOnce);
        if (performance.now() - beatAt >= beatEveryMs) {
          await beat()
          beatAt = performance.now()
        }
      } catch (error) {
        log().error({ job: 'relay', problem: problemOf(error) })
      }
      await signal(lookEveryMs)
    }
    await listener.close()
  }

  const running = run()
  return {
    async stop() {
      stop()
      await running
    },
  }
}

function problemOf(error: unknown): string {
  return error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown'
}

/** A wait that ends early when somebody calls `wake`, even if that was a moment before the wait began. */
function alarm() {
  let woken = false
  let ended = false
  let end: () => void = () => {}
  const wake = () => {
    woken = true
    end()
  }
  return {
    wake,
    stopped: () => ended,
    stop: () => {
      ended = true
      wake()
    },
    async signal(ms: number): Promise<void> {
      if (!woken) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          end = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      end = () => {}
      woken = false
    },
  }
}

/** One connection that listens, opened again whenever it was lost. Without it the five seconds remain. */
function listen(wake: () => void) {
  let client: pg.Client | null = null
  return {
    async ensure(): Promise<void> {
      if (client) return
      const { connectionString, options, connectionTimeoutMillis } = poolConfig(env().DATABASE_URL)
      const next = new pg.Client({ connectionString, options, connectionTimeoutMillis, keepAlive: true })
      const lost = () => {
        if (client === next) client = null
      }
      next.on('error', lost)
      next.on('end', lost)
      next.on('notification', wake)
      await next.connect()
      await next.query(`listen ${outboxChannel}`)
      client = next
    },
    async close(): Promise<void> {
      await client?.end().catch(() => {})
    },
  }
}
