import { expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { sayArriving } from '@/lib/check-ins/say-feeling.command'
import { wipeFeelings } from '@/lib/check-ins/wipe-feelings.command'
import { db, transactionFor } from '@/lib/kernel/db'
import { as, world } from './world'

type World = Awaited<ReturnType<typeof world>>

async function arrived(members: number): Promise<World> {
  const made = await world(members)
  for (const who of made.people) await as(who, checkIn, { sessionId: made.session.id })
  return made
}

const say = ({ people, session }: World, index: number, answer = 'steady') =>
  as(people[index]!, sayArriving, { sessionId: session.id, answer })

const picture = ({ session }: World) =>
  db().moodPicture.findUnique({
    where: { sessionId_moment: { sessionId: session.id, moment: 'arriving' } },
    select: { answers: true, low: true, steady: true, good: true },
  })

test('the picture appears at five answers, not at four, and is renewed at ten', async () => {
  const made = await arrived(10)
  for (const index of [0, 1, 2, 3]) {
    await say(made, index)
    expect(await picture(made)).toBeNull()
  }
  await say(made, 4, 'low')
  expect(await picture(made)).toEqual({ answers: 5, low: 1, steady: 4, good: 0 })
  for (const index of [5, 6, 7, 8]) {
    await say(made, index, 'good')
    expect(await picture(made)).toMatchObject({ answers: 5, good: 0 })
  }
  await say(made, 9, 'good')
  expect(await picture(made)).toEqual({ answers: 10, low: 1, steady: 4, good: 5 })
})

test('passing counts for nothing', async () => {
  const made = await arrived(6)
  for (const index of [0, 1, 2, 3]) await say(made, index)
  await say(made, 4, 'pass')
  expect(await picture(made)).toBeNull()
  await say(made, 5)
  expect(await picture(made)).toMatchObject({ answers: 5 })
})

test('two fifth answers at once still make it', async () => {
  const made = await arrived(6)
  for (const index of [0, 1, 2]) await say(made, index)
  const outcomes = await Promise.all([say(made, 3), say(made, 4)])
  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
  expect(await picture(made)).toMatchObject({ answers: 5 })
})

test('changing or wiping an answer never shows the change by itself', async () => {
  const made = await arrived(6)
  for (const index of [0, 1, 2, 3, 4]) await say(made, index)
  await say(made, 0, 'low')
  expect(await picture(made)).toMatchObject({ answers: 5, low: 0, steady: 5 })
  await as(made.people[0]!, wipeFeelings, { sessionId: made.session.id })
  await say(made, 5, 'good')
  expect(await picture(made)).toMatchObject({ answers: 5, low: 0, steady: 5, good: 0 })
})

test('nobody makes or changes a picture by hand', async () => {
  const made = await arrived(5)
  for (const index of [0, 1, 2, 3, 4]) await say(made, index)
  const viewer = await viewerFor(made.facilitator.id, new Date())
  const change = transactionFor(viewer.personId, (tx) => tx.$executeRaw`update "MoodPicture" set "low" = 9`)
  await expect(change).rejects.toThrow(/permission denied/)
})
