import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { jobSchema, queues, schedules } from './job-queues'

/**
 * Installs or upgrades the tables of the jobs as the database's owner, creates queues and schedules, and grants the
 * app what running jobs needs. Runs after the migrations, as often as one likes: the app's role creates nothing itself.
 */
export async function installJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
    bamIntervalSeconds: 10,
  })
  const problems: Error[] = []
  boss.on('error', (error) => problems.push(error))
  await boss.start()
  try {
    for (const { name, ...options } of queues) {
      await boss.createQueue(name, options)
      await boss.updateQueue(name, options)
    }
    for (const { queue, cron, timeZone } of schedules) await boss.schedule(queue, cron, null, { tz: timeZone })
    await indexesBuilt(boss)
    if (problems[0]) throw problems[0]
  } finally {
    await boss.stop({ graceful: false })
  }
  await grantToApp(ownerUrl)
}

const longestBuildMs = 600_000

// An upgrade may leave indexes to be built afterwards. Only the owner can, so it stays until they are.
async function indexesBuilt(boss: PgBoss): Promise<void> {
  for (const began = Date.now(); Date.now() - began < longestBuildMs; ) {
    const left = (await boss.getBamStatus()).filter(({ status }) => status === 'pending' || status === 'in_progress')
    if (left.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The indexes of the jobs are still being built. Run the migration again.')
}

async function grantToApp(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`
      grant usage on schema ${jobSchema} to cop_app;
      grant select, insert, update, delete on all tables in schema ${jobSchema} to cop_app;
      grant usage, select on all sequences in schema ${jobSchema} to cop_app;
      grant execute on all functions in schema ${jobSchema} to cop_app;
      revoke execute on function ${jobSchema}.create_queue, ${jobSchema}.delete_queue from public, cop_app`)
  } finally {
    await client.end()
  }
}
