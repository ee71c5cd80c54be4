import { createServer } from 'node:net'
import { env } from '@/lib/kernel/env'
import { ensureBuilt, ensureGenerated } from './built'
import { whenEnding } from './ending'
import { setting } from './environment'
import { migrate } from './migrate'
import { prepare } from './settings-of-start'

type Wish = { dev: boolean; empty: boolean }

/** The whole site in one process: settings, database, migrations, first data, pages, worker; until it is told to stop. */
export async function runSite({ dev, empty }: Wish): Promise<void> {
  const port = Number(setting('PORT') ?? 3000)
  await requireFree(port)
  await ensureGenerated()
  const { url, demonstration } = await prepare({ dev, empty })
  await migrate(url)
  await Promise.all([firstData(demonstration), dev ? null : ensureBuilt()])
  await open({ dev, port })
  greet(demonstration)
}

// Imported late: Next and Prisma's client read their settings as they load.
async function open({ dev, port }: { dev: boolean; port: number }): Promise<void> {
  const { serve } = await import('./serve')
  const { log } = await import('@/lib/kernel/log')
  const { db } = await import('@/lib/kernel/db')
  const { endListening } = await import('@/lib/kernel/listen')
  const { startJobs } = await import('./jobs')
  process.on('unhandledRejection', (error) => log().error({ err: error }, 'unhandled rejection'))
  whenEnding(() => db().$disconnect())
  whenEnding(endListening)
  const jobs = env().WORKER === 'here' ? await startJobs() : null
  if (jobs) whenEnding(jobs.stop)
  const site = await serve({ dev, port })
  whenEnding(site.close)
}

async function firstData(demonstration: boolean): Promise<void> {
  if (!demonstration) return (await import('./first-administrator')).ensureAdministrator()
  const { seedIfEmpty } = await import('@/prisma/seed')
  if (await seedIfEmpty()) console.log('The demonstration program is in the database.')
}

function greet(demonstration: boolean): void {
  const { APP_URL: address, MAILBOX: mailbox } = env()
  console.log(`\nCommunities of Practice is open at ${address}`)
  if (demonstration) {
    console.log(`
Sign in with one of these addresses:
  priya@example.org    a practitioner; her session is open now
  marlee@example.org   the facilitator of that session
  dana@example.org     staff
  ruth@example.org     a supervisor
  admin@example.org    the administrator
  lee@example.org      offered a place and has not yet taken it
  tom@example.org      has left his community of practice`)
  }
  if (mailbox) console.log(`\nNo mail leaves this machine. Codes and letters are at ${address}/dev/mailbox`)
  console.log('\nCtrl-C stops it.\n')
}

function requireFree(port: number): Promise<void> {
  const probe = createServer()
  return new Promise((free, failed) => {
    probe.once('error', () => {
      failed(
        new Error(`Port ${port} is taken; the site may be running already. Choose another: PORT=${port + 1} npm start`),
      )
    })
    probe.listen(port, () => probe.close(() => free()))
  })
}
