import 'server-only'
import { PgBoss, type Job, type JobResult } from 'pg-boss'
import { poolConfig } from './db'
import { env } from './env'
import { jobSchema, mailQueue } from './job-queues'
import { log } from './log'
import { startRelay, type Chore } from './relay'

/** What the clock brings about. Answers how many of each kind it did. */
export type Clocked = { queue: string; act: (now: Date) => Promise<Record<string, number>> }

export type Work = {
  /** Posts one promised mail. Answers null, or why it has to be tried again, in words without people. */
  post: (messageId: string) => Promise<string | null>
  clocked: readonly Clocked[]
  chores: readonly Chore[]
}

/** Does the jobs in this process: turns promised mail into jobs, does them, and what the clock brings. */
export async function runJobs({ post, clocked, chores }: Work): Promise<{ stop: () => Promise<void> }> {
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
  for (const { queue, act } of clocked) {
    await boss.work(queue, { pollingIntervalSeconds: 60 }, async () => {
      log().info({ job: queue, done: await act(new Date()) })
    })
  }
  for (const { queue, act } of chores) {
    await boss.work(queue, choreWork, async ([job]) => {
      if (job) await act(job.id)
    })
  }
  const relay = startRelay(boss, chores)
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
    max: 5,
  }
}

const mailWork = {
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
} as const

const choreWork = { batchSize: 1, pollingIntervalSeconds: 5, notifyPollingIntervalSeconds: 15 } as const

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
