import 'server-only'
import { db } from './db'
import { env } from './env'
import { jobsAlive } from './jobs-heartbeat'

export type Health = { status: 'ok' | 'degraded'; database: 'ok' | 'away'; jobs: 'ok' | 'silent' | 'unknown'; version: string }

const patienceMs = 3_500

/** How the parts are doing, answered within five seconds even when the database is frozen. */
export async function health(): Promise<Health> {
  const version = env().APP_VERSION
  try {
    const alive = await Promise.race([
      db().$queryRaw`select 1`.then(jobsAlive),
      new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('no answer in time')), patienceMs)),
    ])
    return { status: alive ? 'ok' : 'degraded', database: 'ok', jobs: alive ? 'ok' : 'silent', version }
  } catch {
    // Whatever went wrong, the answer is the same: the database cannot be reached from here.
    return { status: 'degraded', database: 'away', jobs: 'unknown', version }
  }
}
