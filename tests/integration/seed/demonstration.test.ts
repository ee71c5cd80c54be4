import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askForCode } from '@/lib/access/ask-for-code.command'
import { signInWithCode } from '@/lib/access/sign-in-with-code.command'
import { viewerBySignIn, viewerFor, visitorViewer } from '@/lib/access/viewer'
import { roomPage } from '@/lib/check-ins/room.queries'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { execute } from '@/lib/kernel/command'
import { openPayload } from '@/lib/kernel/outbox'
import { takePlace } from '@/lib/memberships/take-place.command'
import { seedIfEmpty } from '@/prisma/seed'
import { demonstration, type Demonstration } from '@/tests/scenarios/demonstration'
import { makeLarge } from '@/tests/scenarios/large'
import { buildAnew, nothingToLose } from '@/tests/scenarios/seeding'
import { owner } from '@/tests/setup/owner'
import { brokenPromises } from './promises'

const addresses = ['priya', 'marlee', 'dana', 'ruth', 'admin', 'lee', 'tom', 'nerida'].map((at) => `${at}@example.org`)
const now = new Date()
let world: Demonstration
let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  expect(await nothingToLose(client)).toBe(true)
  world = await buildAnew(client, () => demonstration(now))
}, 120_000)

afterAll(() => client.end())

async function signIn(address: string, at: Date) {
  const asked = await execute(askForCode, visitorViewer, { address }, { now: at })
  if (asked.kind !== 'done') throw new Error(asked.kind)
  const mail = await owner().outboxMessage.findFirstOrThrow({
    where: { letter: 'sign-in-code' },
    orderBy: { createdAt: 'desc' },
  })
  await owner().outboxMessage.delete({ where: { id: mail.id } })
  const { code } = openPayload(mail.id, mail.payload!) as { code: string }
  const outcome = await execute(signInWithCode, visitorViewer, { code, ...asked.data, userAgent: '' }, { now: at })
  return outcome.kind === 'done' ? viewerBySignIn(outcome.data.sid, at) : outcome
}

test('the demonstration has four communities and one that is put together, within their caps and with true counts', async () => {
  expect(await owner().community.count({ where: { listedAt: { not: null }, cap: 20, minimumAttendance: 6 } })).toBe(5)
  expect(await brokenPromises(client)).toEqual([])
  const statuses = await owner().rollEntry.groupBy({ by: ['status'] })
  expect(statuses).toHaveLength(6)
  expect(await owner().person.count()).toBeGreaterThan(65)
})

test('one place is left in one community, and more than one waits for it', async () => {
  const places = await owner().community.findMany({
    select: { cap: true, placesTaken: true, interests: { where: { offers: { none: {} } }, select: { id: true } } },
  })
  const last = places.filter(({ cap, placesTaken }) => placesTaken === cap - 1)
  expect(last).toHaveLength(1)
  expect(last[0]!.interests.length).toBeGreaterThan(1)
})

test('each address signs in', async () => {
  for (const address of addresses) expect(await signIn(address, new Date()), address).toMatchObject({ kind: 'person' })
})

test('the session that is open shows its picture, and Priya can come in', async () => {
  const session = await owner().session.findUniqueOrThrow({
    where: { id: world.openSessionId },
    select: { moods: true, arrivals: true },
  })
  expect(session.arrivals).toHaveLength(8)
  expect(session.arrivals.map(({ personId }) => personId)).not.toContain(world.person('priya'))
  expect(session.moods).toMatchObject([{ moment: 'arriving', answers: 5 }])
  const priya = await viewerFor(world.person('priya'), now)
  expect(await execute(checkIn, priya, { sessionId: world.openSessionId }, { now })).toMatchObject({ kind: 'done' })
})

test('Marlee sees the group’s picture, and the words that were shared with her', async () => {
  const personId = world.person('marlee')
  const marlee = Object.assign(await viewerFor(personId, now), { personId })
  const room = await roomPage(marlee, world.openSessionId, now)
  expect(room?.arriving.mood).toMatchObject({ shown: true, answers: 5 })
  expect(room?.arriving.shared).toHaveLength(2)
})

test('Tom cannot come in any more', async () => {
  const tom = await viewerFor(world.person('tom'), now)
  expect(tom.memberships[0]?.untilOn).not.toBeNull()
  expect(await execute(checkIn, tom, { sessionId: world.openSessionId }, { now })).toMatchObject({ kind: 'missing' })
})

test('Shona takes a break, Winsome wanted it known that work changed, and Rory told nobody', async () => {
  const marlee = Object.assign(await viewerFor(world.person('marlee'), now), { personId: world.person('marlee') })
  const room = await roomPage(marlee, world.openSessionId, now)
  expect(room?.away.map(({ name }) => name)).toEqual(['Shona Beattie'])
  expect(room?.noWord.map(({ name }) => name)).not.toContain('Shona Beattie')
  expect(room?.lines.map(({ words }) => words)).toEqual([expect.stringContaining('Winsome')])
  const rory = await viewerFor(world.person('rory'), now)
  expect(rory.memberships).toMatchObject([{ untilOn: null }])
})

test('the mail that waits is Lee’s offer, and Lee can take the place', async () => {
  const [mail, ...others] = await owner().outboxMessage.findMany()
  expect(others).toEqual([])
  expect(openPayload(mail!.id, mail!.payload!)).toMatchObject({ to: 'lee@example.org' })
  const lee = await viewerFor(world.person('lee'), now)
  expect(await execute(takePlace, lee, { offerId: world.offerId }, { now })).toMatchObject({ kind: 'done' })
})

test('a database with data is left alone', async () => {
  expect(await nothingToLose(client)).toBe(false)
  expect(await seedIfEmpty()).toBe(false)
})

test('twice as large keeps every promise and leaves the first as it was', async () => {
  const count = async () => [await owner().person.count(), await owner().arrival.count(), await owner().feeling.count()]
  const before = await count()
  const first = () =>
    owner().person.findUniqueOrThrow({
      where: { id: world.person('priya') },
      include: { addresses: true, affiliations: true, memberships: true },
    })
  const priya = await first()
  await makeLarge(client, 2)
  expect(await count()).toEqual(before.map((rows) => rows * 2))
  expect(await first()).toEqual(priya)
  expect(await brokenPromises(client)).toEqual([])
  expect(await signIn('priya@example.org', new Date())).toMatchObject({ kind: 'person', personId: priya.id })
  expect(await signIn('priya.1@example.org', new Date())).toMatchObject({ kind: 'person' })
  const { rows } = await client.query(`select tgname from pg_trigger where not tgisinternal and tgenabled = 'D'`)
  expect(rows).toEqual([])
})

test('what was left half built is begun again', async () => {
  await expect(buildAnew(client, () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped')
  expect(await nothingToLose(client)).toBe(true)
})
