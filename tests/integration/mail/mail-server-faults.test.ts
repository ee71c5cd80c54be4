import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { transactionFor } from '@/lib/kernel/db'
import { installJobs } from '@/lib/kernel/install-jobs'
import { startJobs } from '@/lib/processes/jobs'
import { enqueue } from '@/lib/kernel/outbox'
import { post } from '@/lib/mail/post'
import { owner } from '@/tests/setup/owner'
import { mailServer } from './mail-server'

const server = await mailServer()
process.env['SMTP_URL'] = `smtp://127.0.0.1:${server.port}`
process.env['MAIL_FROM'] = 'Learning <no-reply@learn.example.org>'
process.env['MAIL_REPLY_TO'] = 'hello@learn.example.org'

const offer = {
  to: 'canary@example.org', calledName: 'Canary', communityName: 'Kookaburra', dates: [], rhythm: '',
  openUntil: 'Friday 7 August', link: 'http://localhost:3000/offers/1', facilitators: [],
}

async function promised(): Promise<string> {
  await transactionFor(null, (tx) => enqueue(tx, 'offer', offer))
  const { id } = await owner().outboxMessage.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  return id
}

const message = (id: string) => owner().outboxMessage.findUniqueOrThrow({ where: { id } })

beforeAll(() => installJobs(process.env['DATABASE_URL']!))

beforeEach(() => {
  server.answer = 'take'
  server.received.length = 0
})

afterAll(() => server.down())

test('a mail says who it is from and for, and no more', async () => {
  const id = await promised()
  expect(await post(id)).toBeNull()
  const [mail] = server.received
  expect(mail?.messageId).toBe(`<${id}@learn.example.org>`)
  expect(mail?.subject).toBe('A place for you')
  expect(mail?.from?.text).toBe('"Learning" <no-reply@learn.example.org>')
  expect(mail?.replyTo?.text).toBe('hello@learn.example.org')
  expect(mail?.to).toMatchObject({ text: 'canary@example.org' })
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail?.text).toContain('http://localhost:3000/offers/1')
  expect(mail?.html).toContain('http://localhost:3000/offers/1')
  expect([...(mail?.headers.keys() ?? [])].filter((name) => /unsubscribe|list|campaign|mailer/.test(name))).toEqual([])
})

test.each([
  ['later', 'EENVELOPE 451'],
  ['never', 'EENVELOPE 550'],
] as const)('a server that says %s leaves the mail, with a failure that names nobody', async (answer, failure) => {
  server.answer = answer
  const id = await promised()
  expect(await post(id)).toBe(failure)
  expect(await message(id)).toMatchObject({ sentAt: null, failure })
  server.answer = 'take'
  expect(await post(id)).toBeNull()
  expect(await message(id)).toMatchObject({ payload: null, failure: null })
  expect(server.received).toHaveLength(1)
})

test('a server that dies after the text gets it again under the same Message-ID', async () => {
  server.answer = 'die after the text'
  const id = await promised()
  expect(await post(id)).toMatch(/^[A-Z]+$/)
  server.answer = 'take'
  expect(await post(id)).toBeNull()
  expect(server.received.map(({ messageId }) => messageId)).toEqual(Array(2).fill(`<${id}@learn.example.org>`))
})

test('a server that is away gets everything when it is back', { timeout: 60_000 }, async () => {
  await server.down()
  const promises = 20
  for (let n = 0; n < promises; n += 1) await promised()
  const jobs = await startJobs()
  await expect
    .poll(() => owner().outboxMessage.count({ where: { failure: 'ESOCKET' } }), { timeout: 15_000 })
    .toBe(promises)
  await server.up()
  await expect.poll(() => server.received.length, { timeout: 40_000 }).toBe(promises)
  await jobs.stop()
  const left = await owner().outboxMessage.count({ where: { sentAt: null } })
  expect(left).toBe(0)
})
