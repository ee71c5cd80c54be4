import 'server-only'
import { PgBoss, type Job, type JobResult } from 'pg-boss'
import { poolConfig } from './db'
import { env } from './env'
import { jobSchema, mailQueue, retentionQueue, seriesQueue } from './job-queues'
import { log } from './log'
import { startRelay } from './relay'

export type Work = {
  /** Posts one promised mail. Answers null, or why it has to be tried again, in words without people. */
  post: (messageId: string) => Promise<string | null>
  /** Removes what has been kept long enough, once a day. Answers how many of each kind. */
  removeExpired: () => Promise<Record<string, number>>
  /** Ends memberships whose series is over, once a day. Answers how many. */
  endSeries: (now: Date) => Promise<number>
}

/** Does the jobs in this process: turns promised mail into jobs, does them, and removes what has expired. */
export async function runJobs({ post, removeExpired, endSeries }: Work): Promise<{ stop: () => Promise<void> }> {
  const boss = new PgBoss({
    ...connection(),
    schema: jobSchema,
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
    useListenNotify: true,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  })
  boss.on('error', (error) => log().error({ job: 'queue', problem: error.message }))
  await boss.start({ attempts: 5 })
  await boss.work(mailQueue, mailWork, (jobs) => deliver(jobs, post))
  await boss.work(retentionQueue, { pollingIntervalSeconds: 60 }, async () => {
    log().info({ job: retentionQueue, removed: await removeExpired() })
  })
  await boss.work(seriesQueue, { pollingIntervalSeconds: 60 }, async () => {
    log().info({ job: seriesQueue, ended: await endSeries(new Date()) })
  })
  const relay = startRelay(boss)
  log().info({ job: 'worker', state: 'started' })
  return {
    async stop() {
      await relay.stop()
      await boss.stop({ graceful: true, timeout: 20_000 })
      log().info({ job: 'worker', state: 'stopped' })
    },
  }
}

function connection() {
  const { connectionString = '', options = '', connectionTimeoutMillis = 2_000 } = poolConfig(env().DATABASE_URL)
  return {
    connectionString,
    options: `${options} -c statement_timeout=30000 -c lock_timeout=5000`.trim(),
    connectionTimeoutMillis,
    max: 3,
  }
}

const mailWork = {
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
} as const

// One after the other: a worker that is killed can have handed over at most one mail without having noted it.
async function deliver(jobs: Job<unknown>[], post: Work['post']): Promise<JobResult[]> {
  const results: JobResult[] = []
  for (const { id, signal } of jobs) {
    if (signal.aborted) break
    const failure = await post(id)
    if (failure) log().warn({ job: mailQueue, messageId: id, failure })
    results.push(failure ? { id, status: 'failed', output: { failure } } : { id, status: 'completed' })
  }
  return results
}
