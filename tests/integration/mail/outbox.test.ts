import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db, transactionFor } from '@/lib/kernel/db'
import { installJobs } from '@/lib/kernel/install-jobs'
import { startJobs } from '@/lib/processes/jobs'
import { jobsAlive } from '@/lib/kernel/jobs-heartbeat'
import { enqueue } from '@/lib/kernel/outbox'
import { removeExpired } from '@/lib/processes/retention'
import { post } from '@/lib/mail/post'
import { owner } from '@/tests/setup/owner'

const code = { to: 'canary@example.org', code: 'CANARY77', link: 'http://localhost:3000/sign-in/link/x', minutes: 10 }

const promise = (payload: object = code, letter = 'sign-in-code') =>
  transactionFor(null, (tx) => enqueue(tx, letter, payload))
const outbox = () => owner().outboxMessage.findMany({ orderBy: { createdAt: 'asc' } })
const only = async () => (await outbox())[0]!.id
const mailbox = () => owner().mailboxMessage.findMany()

beforeAll(() => installJobs(process.env['DATABASE_URL']!))

beforeEach(async () => {
  await owner().outboxMessage.deleteMany()
  await owner().mailboxMessage.deleteMany()
})

test('a promise is kept with the act and undone with it', async () => {
  await promise()
  await expect(
    transactionFor(null, async (tx) => {
      await enqueue(tx, 'sign-in-code', code)
      throw new Error('the act failed')
    }),
  ).rejects.toThrow('the act failed')
  expect(await outbox()).toHaveLength(1)
})

test('nothing of a promised mail can be read in the database', async () => {
  await promise()
  const [{ dump }] = await owner().$queryRaw<[{ dump: string }]>`
    select string_agg(encode("payload", 'escape') || "letter", '') as dump from "OutboxMessage"`
  expect(dump).not.toMatch(/canary/i)
})

test('a worker posts what is promised, once, and wipes it', async () => {
  for (let n = 0; n < 30; n += 1) await promise({ ...code, to: `canary${n}@example.org` })
  const [one, other] = await Promise.all([startJobs(), startJobs()])
  await promise({ ...code, to: 'promised-later@example.org' })
  await expect.poll(async () => (await outbox()).filter(({ sentAt }) => sentAt).length, { timeout: 20_000 }).toBe(31)
  expect(await jobsAlive()).toBe(true)
  await Promise.all([one.stop(), other.stop()])
  expect(await mailbox()).toHaveLength(31)
  expect((await outbox()).every(({ payload, failure }) => payload === null && failure === null)).toBe(true)
})

test('a commit wakes the worker, which looks by itself only every five seconds', async () => {
  const jobs = await startJobs()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const began = performance.now()
  await promise()
  await expect.poll(mailbox, { timeout: 10_000, interval: 20 }).toHaveLength(1)
  const took = performance.now() - began
  await jobs.stop()
  expect(took).toBeLessThan(4_000)
})

test('posting twice lays down one mail', async () => {
  await promise()
  const id = await only()
  expect(await Promise.all([post(id), post(id), post(id)])).toEqual([null, null, null])
  expect(await post(id)).toBeNull()
  expect(await mailbox()).toHaveLength(1)
})

test('a code that has run out is wiped instead of sent', async () => {
  await promise()
  await owner().$executeRaw`update "OutboxMessage" set "createdAt" = now() - interval '11 minutes'`
  const id = await only()
  expect(await post(id)).toBeNull()
  expect(await mailbox()).toHaveLength(0)
  expect(await outbox()).toMatchObject([{ payload: null, sentAt: null, failure: 'too late' }])
})

test.each([
  ['a letter that does not exist', code, 'no-such-letter', 'unknown letter'],
  ['a payload that does not fit', { to: 'canary@example.org' }, 'sign-in-code', 'ZodError'],
  ['an address that smuggles another', { ...code, to: 'a@example.org\r\nBcc: b@example.org' }, 'sign-in-code', 'ZodError'],
])('%s is kept with a failure that says nothing about anybody', async (_what, payload, letter, failure) => {
  await promise(payload, letter)
  const id = await only()
  expect(await post(id)).toBe(failure)
  expect(await outbox()).toMatchObject([{ sentAt: null, failure }])
  expect(await mailbox()).toHaveLength(0)
})

test('a payload moved to another message is not sent', async () => {
  await promise({ ...code, to: 'one@example.org' })
  await promise({ ...code, to: 'two@example.org' })
  await owner().$executeRaw`
    update "OutboxMessage" set "payload" = (select "payload" from "OutboxMessage" order by "createdAt" limit 1)`
  const ids = (await outbox()).map(({ id }) => id)
  const answers = await Promise.all(ids.map(post))
  expect(answers.filter((answer) => answer === 'Error')).toHaveLength(1)
  expect(await mailbox()).toMatchObject([{ to: 'one@example.org' }])
})

test('what has expired is removed and counted, and nothing else', async () => {
  const bytes = new Uint8Array(16)
  const asked = (expiresAt: Date, n: number) => ({
    address: 'a@example.org', codeHash: bytes, salt: bytes, browserHash: bytes, linkHash: new Uint8Array([n]),
    destination: '/home', expiresAt, triesLeft: 5,
  })
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
  await owner().signInCode.createMany({ data: [asked(ago(1), 1), asked(ago(-1), 2)] })
  const key = (at: Date) => ({ actor: 'x', key: crypto.randomUUID(), act: 'x', outcome: {}, at })
  await owner().idempotencyKey.createMany({ data: [key(ago(3)), key(ago(1))] })
  const mail = (createdAt: Date) => ({ letter: 'offer', createdAt })
  await owner().outboxMessage.createMany({ data: [mail(ago(31)), mail(ago(31)), mail(ago(29))] })
  const limit = (key: string, at: Date) => ({ key, points: 1, expire: BigInt(at.getTime()) })
  await owner().rateLimit.createMany({ data: [limit('old', ago(1)), limit('new', ago(-1))] })
  expect(await removeExpired()).toMatchObject({ signInCodes: 1, rememberedForms: 1, mail: 2, limits: 1 })
  expect(await removeExpired()).toMatchObject({ signInCodes: 0, rememberedForms: 0, mail: 0, limits: 0 })
})

test('the app can use the tables of the jobs and change none of them', async () => {
  const [{ owned }] = await db().$queryRaw<[{ owned: bigint }]>`
    select count(*) as owned from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'cop_app'`
  expect(owned).toBe(0n)
  await expect(db().$executeRaw`create table pgboss.mine (id int)`).rejects.toThrow(/permission denied/)
  await expect(db().$executeRaw`drop table pgboss.job`).rejects.toThrow(/must be owner/)
})

test('the jobs count as stopped when no worker gives a sign of life', async () => {
  await owner().$executeRaw`update "Setting" set "changedAt" = now() - interval '2 minutes' where "name" = 'jobs.heartbeat'`
  expect(await jobsAlive()).toBe(false)
})
