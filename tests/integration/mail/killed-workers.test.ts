import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transactionFor } from '@/lib/kernel/db'
import { installJobs } from '@/lib/kernel/install-jobs'
import { enqueue } from '@/lib/kernel/outbox'
import { owner } from '@/tests/setup/owner'
import { mailServer } from './mail-server'

const mails = 400
const kills = 12
const server = await mailServer(40)
const project = join(import.meta.dirname, '../../..')
const workers: ChildProcess[] = []

async function start(): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, 'worker-process.ts'), {
    cwd: project,
    execArgv: ['--import', 'tsx', '--import', './lib/processes/register.mjs'],
    env: { ...process.env, SMTP_URL: `smtp://127.0.0.1:${server.port}`, LOG_LEVEL: 'silent' },
  })
  await once(child, 'message')
  return child
}

beforeAll(() => installJobs(process.env['DATABASE_URL']!))

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await server.down()
})

test(`workers killed ${kills} times lose no mail`, { timeout: 240_000 }, async () => {
  await transactionFor(null, async (tx) => {
    for (let n = 0; n < mails; n += 1) {
      await enqueue(tx, 'interest-received', {
        to: `person${n}@example.org`, calledName: 'Ana', communities: [{ name: 'Kookaburra', answerBy: 'Friday 31 July' }], topic: false, before: [],
        link: 'https://learn.example.org/interest/0198',
      })
    }
  })
  workers.push(...(await Promise.all([start(), start(), start()])))
  for (let kill = 0; kill < kills; kill += 1) {
    const before = server.received.length
    await expect.poll(() => server.received.length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(before)
    const slot = kill % workers.length
    workers[slot]!.kill('SIGKILL')
    workers[slot] = await start()
  }
  await expect
    .poll(() => owner().outboxMessage.count({ where: { sentAt: null } }), { timeout: 90_000, interval: 200 })
    .toBe(0)
  const addresses = new Set(server.received.map(({ to }) => [to].flat()[0]?.text))
  const ids = new Set(server.received.map(({ messageId }) => messageId))
  expect(addresses.size).toBe(mails)
  expect(ids.size).toBe(mails)
  expect(server.received.length - mails).toBeLessThanOrEqual(kills)
  console.log(`${mails} of ${mails} mails, ${server.received.length - mails} handed over twice, ${kills} kills`)
})
