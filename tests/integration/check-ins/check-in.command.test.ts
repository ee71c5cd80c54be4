import { describe, expect, test } from 'vitest'
import { checkInByCode } from '@/lib/check-ins/check-in-by-code.command'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { session } from '@/tests/factories/sessions'
import { minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { as, saying, world } from './world'

const arrivals = (sessionId: string) => owner().arrival.findMany({ where: { sessionId } })
const audited = (sessionId: string) => owner().auditEntry.count({ where: { subjectId: sessionId, act: { startsWith: 'check-ins.checked-in' } } })

test('a member checks in once, and it is audited without content', async () => {
  const { people, session: open } = await world()
  expect(await as(people[0]!, checkIn, { sessionId: open.id })).toEqual({ kind: 'done', data: { sessionId: open.id } })
  expect(await arrivals(open.id)).toMatchObject([{ personId: people[0]!.id, keptOffline: false }])
  expect(await owner().auditEntry.findMany({ where: { subjectId: open.id } })).toMatchObject([
    { act: 'check-ins.checked-in', actorId: people[0]!.id },
  ])
})

test('twice is once, and the first time counts', async () => {
  const { people, session: open } = await world()
  const first = minutesFromNow(-9)
  await as(people[0]!, checkIn, { sessionId: open.id }, first)
  expect(await as(people[0]!, checkIn, { sessionId: open.id })).toMatchObject({ kind: 'done' })
  expect(await arrivals(open.id)).toMatchObject([{ arrivedAt: first }])
})

test('three at the same moment leave one, and the tally says one', async () => {
  const { people, session: open } = await world()
  const three = await Promise.all([1, 2, 3].map(() => as(people[0]!, checkIn, { sessionId: open.id })))
  expect(three.map(({ kind }) => kind)).toEqual(['done', 'done', 'done'])
  expect(await arrivals(open.id)).toHaveLength(1)
  expect(await owner().sessionTally.findUnique({ where: { sessionId: open.id } })).toMatchObject({ arrived: 1 })
})

const outsiders = [
  'stranger', 'member of another community', 'facilitator of another community', 'former facilitator', 'former member',
  'supervisor', 'administrator',
] as const

test.each(outsiders)('for the %s there is no such session, and nothing is written', async (role) => {
  const { outsiders: all, session: open } = await world()
  expect(await as(all[role], checkIn, { sessionId: open.id })).toEqual({ kind: 'missing' })
  expect(await arrivals(open.id)).toEqual([])
  expect(await audited(open.id)).toBe(0)
})

test('its facilitator and staff are refused with the reason, and nothing is written', async () => {
  const { facilitator, outsiders: all, session: open } = await world()
  expect(await as(facilitator, checkIn, { sessionId: open.id })).toMatchObject({ kind: 'refused', because: saying('You hold') })
  expect(await as(all.staff, checkIn, { sessionId: open.id })).toMatchObject({ kind: 'refused', because: saying('Only members') })
  expect(await arrivals(open.id)).toEqual([])
})

test('too early and too late are refused with what to do', async () => {
  const { people, session: open } = await world()
  const early = new Date(open.startsAt.getTime() - 30 * 60_000 - 1)
  const late = new Date(open.endsAt.getTime() + 2 * 3_600_000)
  expect(await as(people[0]!, checkIn, { sessionId: open.id }, early)).toMatchObject({ kind: 'refused', because: saying('Come back then') })
  expect(await as(people[0]!, checkIn, { sessionId: open.id }, late)).toMatchObject({ kind: 'refused', because: saying('tell your facilitator') })
  expect(await arrivals(open.id)).toEqual([])
})

test('a session that was called off takes nobody', async () => {
  const { people, session: open, facilitator } = await world()
  await owner().sessionCancellation.create({ data: { sessionId: open.id, reason: 'Flood', cancelledById: facilitator.id } })
  expect(await as(people[0]!, checkIn, { sessionId: open.id })).toMatchObject({ kind: 'refused' })
})

describe('a tap kept on the phone', () => {
  test('counts from when it was made, though it came after the doors closed', async () => {
    const { people, session: open } = await world()
    const tappedAt = minutesFromNow(-8)
    const sent = new Date(open.endsAt.getTime() + 5 * 3_600_000)
    await as(people[0]!, checkIn, { sessionId: open.id, tappedAt: tappedAt.toISOString() }, sent)
    expect(await arrivals(open.id)).toMatchObject([{ arrivedAt: tappedAt, receivedAt: sent, keptOffline: true }])
  })

  test('is refused when it was made before the doors opened, or comes more than a day late', async () => {
    const { people, session: open } = await world()
    const early = new Date(open.startsAt.getTime() - 31 * 60_000).toISOString()
    expect(await as(people[0]!, checkIn, { sessionId: open.id, tappedAt: early })).toMatchObject({ kind: 'refused' })
    const dayLate = new Date(open.endsAt.getTime() + 26 * 3_600_000 + 1)
    const fair = minutesFromNow(-8).toISOString()
    expect(await as(people[0]!, checkIn, { sessionId: open.id, tappedAt: fair }, dayLate)).toMatchObject({ kind: 'refused' })
    expect(await arrivals(open.id)).toEqual([])
  })

  test('from a clock that is ahead counts from now', async () => {
    const { people, session: open } = await world()
    const now = new Date()
    await as(people[0]!, checkIn, { sessionId: open.id, tappedAt: minutesFromNow(300).toISOString() }, now)
    expect(await arrivals(open.id)).toMatchObject([{ arrivedAt: now, keptOffline: false }])
  })
})

describe('the short code', () => {
  test('however it is typed leads a member to the session that is on', async () => {
    const { people, group, session: open } = await world()
    await session(group.id, { startsAt: minutesFromNow(40_000), endsAt: minutesFromNow(40_090) })
    const typed = ` ${group.code.toLowerCase().slice(0, 2)}-${group.code.slice(2)} `
    expect(await as(people[0]!, checkInByCode, { code: typed })).toEqual({ kind: 'done', data: { sessionId: open.id } })
    expect(await arrivals(open.id)).toHaveLength(1)
  })

  test('says the same of another community’s code as of one that is none', async () => {
    const { outsiders: all, group, session: open } = await world()
    const others = await as(all['member of another community'], checkInByCode, { code: group.code })
    const none = await as(all['member of another community'], checkInByCode, { code: 'NONE' })
    expect(others).toEqual(none)
    expect(others.kind).not.toBe('done')
    expect(await arrivals(open.id)).toEqual([])
  })
})
