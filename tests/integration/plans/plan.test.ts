import { beforeEach, expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { catchUp } from '@/lib/plans/catch-up.command'
import { agreeHolder, offerToHold, takeBackOffer } from '@/lib/plans/hold-part.command'
import { planToHold, planToWrite, recapPage } from '@/lib/plans/plan.queries'
import { shiftPart } from '@/lib/plans/shift-part.command'
import { writePlan } from '@/lib/plans/write-plan.command'
import { writeRecap } from '@/lib/plans/write-recap.command'
import { community, facilitation } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session, type SessionWithParts } from '@/tests/factories/sessions'
import { owner } from '@/tests/setup/owner'

// They have signed in, so each is somebody.
async function viewerOf({ id }: { id: string }) {
  return { ...(await viewerFor(id, new Date())), personId: id }
}
type Person = Awaited<ReturnType<typeof viewerOf>>

let room: SessionWithParts
let marlee: Person
let thao: Person
let stranger: Person

beforeEach(async () => {
  const group = await community()
  room = await session(group.id)
  const [holds, takesPart, other] = [await person({ calledName: 'Marlee' }), await person({ calledName: 'Thao' }), await person()]
  await facilitation(group.id, holds.id)
  await membership(group.id, takesPart.id)
  await membership((await community()).id, other.id)
  marlee = await viewerOf(holds)
  thao = await viewerOf(takesPart)
  stranger = await viewerOf(other)
})

const now = () => ({ now: new Date() })
const minutes = async () => (await parts()).map((part) => part.minutes)
const parts = () => owner().part.findMany({ where: { sessionId: room.id }, orderBy: { position: 'asc' } })

async function form(change: (rows: { id: string; title: string; minutes: number }[]) => { id: string; title: string; minutes: number }[]) {
  const plan = (await planToWrite(marlee, room.id, new Date()))!
  const fields: Record<string, string> = { sessionId: room.id, seen: plan.seen }
  change(plan.parts.map(({ id, title, minutes }) => ({ id, title, minutes }))).forEach((row, place) => {
    Object.assign(fields, {
      [`part.${place}.id`]: row.id, [`part.${place}.title`]: row.title, [`part.${place}.minutes`]: String(row.minutes),
      [`part.${place}.kind`]: 'main', [`part.${place}.holderId`]: '', [`part.${place}.prompt`]: '',
    })
  })
  return fields
}

test('a plan is kept when its minutes fill the session, and not otherwise', async () => {
  const short = await form((rows) => rows)
  expect(await execute(writePlan, marlee, short, now())).toMatchObject({ kind: 'refused', because: expect.stringContaining('come to 90 minutes, and the session has 120') })
  const long = await form((rows) => [...rows.slice(1), { id: '', title: 'A story', minutes: 35 }])
  expect(await execute(writePlan, marlee, long, now())).toMatchObject({ kind: 'done' })
  expect((await parts()).map(({ title, position }) => [title, position])).toEqual([
    ['How we arrive', 1], ['Practice together', 2], ['Close', 3], ['A story', 4],
  ])
})

test('of two who change a plan at once, one is kept and the other is told', async () => {
  const [one, other] = [await form((rows) => rows.map((row, at) => (at === 0 ? { ...row, minutes: 35 } : row))), await form((rows) => rows.map((row, at) => (at === 1 ? { ...row, minutes: 45 } : row)))]
  const outcomes = await Promise.all([execute(writePlan, marlee, one, now()), execute(writePlan, marlee, other, now())])
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
  expect((await minutes()).reduce((sum, one) => sum + one, 0)).toBe(120)
})

test('parts change places, from both sides at once too, and keep distinct ones', async () => {
  const [first, , third] = room.parts
  await Promise.all([
    execute(shiftPart, marlee, { partId: first!.id, way: 'down' }, now()),
    execute(shiftPart, marlee, { partId: third!.id, way: 'up' }, now()),
    execute(shiftPart, marlee, { partId: first!.id, way: 'up' }, now()),
  ])
  expect((await parts()).map(({ position }) => position)).toEqual([1, 2, 3, 4])
})

test('nobody but those who facilitate changes a plan, and nothing is written', async () => {
  const before = await parts()
  const fields = await form((rows) => [{ ...rows[0]!, minutes: 120 }])
  for (const viewer of [thao, stranger, await viewerOf(await personWithRole('staff'))]) {
    expect(await execute(writePlan, viewer, fields, now())).toEqual({ kind: 'missing' })
    expect(await execute(shiftPart, viewer, { partId: room.parts[0]!.id, way: 'down' }, now())).toEqual({ kind: 'missing' })
    expect(await execute(catchUp, viewer, { sessionId: room.id, late: 5, way: 'one' }, now())).toEqual({ kind: 'missing' })
    expect(await planToWrite(viewer, room.id, new Date())).toBeNull()
  }
  expect(await parts()).toEqual(before)
})

test('running late: later parts begin later and are shorter, the end and the close stay', async () => {
  expect(await execute(catchUp, marlee, { sessionId: room.id, late: 10, way: 'one' }, now())).toMatchObject({ kind: 'done' })
  expect(await minutes()).toEqual([5, 15, 50, 10])
  const plan = (await planToWrite(marlee, room.id, new Date()))!
  expect(plan.parts.at(-1)).toMatchObject({ title: 'Close', late: 10, minutes: 10, endsAt: new Date(room.startsAt.getTime() + 90 * 60_000) })
})

test('a member offers to hold a part, the facilitator agrees, the member takes it back', async () => {
  const partId = room.parts[2]!.id
  const about = { partId, personId: thao.personId }
  expect(await execute(agreeHolder, marlee, about, now())).toMatchObject({ kind: 'refused' })
  expect(await execute(offerToHold, thao, { partId }, now())).toMatchObject({ kind: 'done' })
  expect(await execute(offerToHold, thao, { partId }, now())).toMatchObject({ kind: 'done' })
  expect(await execute(offerToHold, stranger, { partId }, now())).toEqual({ kind: 'missing' })
  expect(await execute(agreeHolder, marlee, { ...about, alongside: 'yes' }, now())).toMatchObject({ kind: 'done' })
  expect((await planToHold(thao, room.id, new Date()))!.parts[2]).toMatchObject({ mine: true, alongside: true })
  await execute(takeBackOffer, thao, { partId }, now())
  expect((await parts())[2]).toMatchObject({ holderId: null, alongside: false })
})

test('one recap a session, by whoever holds a part; the second writer of two is told', async () => {
  const write = (viewer: Person, words: string, version: number) => execute(writeRecap, viewer, { sessionId: room.id, words, version }, now())
  expect(await write(thao, 'Mine', 0)).toMatchObject({ kind: 'refused' })
  await owner().part.update({ where: { id: room.parts[0]!.id }, data: { holderId: thao.personId } })
  const both = await Promise.all([write(thao, 'Hers', 0), write(marlee, 'His', 0)])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['done', 'invalid'])
  expect(await write(marlee, 'Ours', 1)).toMatchObject({ kind: 'done' })
  expect((await recapPage(thao, room.id, new Date()))!.recap).toMatchObject({ words: 'Ours', version: 2 })
  expect(await recapPage(stranger, room.id, new Date())).toBeNull()
})
