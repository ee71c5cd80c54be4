import 'server-only'
import { db } from './db'

const name = 'jobs.heartbeat'

/** How often a worker gives a sign of life, and after how long without one the jobs count as stopped. */
export const beatEveryMs = 30_000
const silentAfterSeconds = 90

/** A worker's sign of life, written only after it has looked through the outbox. */
export async function beat(): Promise<void> {
  await db().$executeRaw`
    insert into "Setting" ("name", "value", "changedAt") values (${name}, '{}'::jsonb, now())
    on conflict ("name") do update set "changedAt" = now()`
}

/** Whether any worker, in this process or another, has given a sign of life in the last 90 seconds. */
export async function jobsAlive(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ alive: boolean }[]>`
    select exists (
      select from "Setting"
      where "name" = ${name} and "changedAt" > now() - make_interval(secs => ${silentAfterSeconds})
    ) as alive`
  return row?.alive ?? false
}
