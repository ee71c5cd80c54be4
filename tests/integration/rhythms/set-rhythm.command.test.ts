import { beforeEach, expect, test } from 'vitest'
import { setRhythm } from '@/lib/rhythms/set-rhythm.command'
import { queriesSoFar } from '@/lib/kernel/query-count'
import { community } from '@/tests/factories/communities'
import { personWithRole } from '@/tests/factories/people'
import { as, saying } from '@/tests/integration/check-ins/world'
import { owner } from '@/tests/setup/owner'
import { before, form, letters, lines, midway, rhythmsOf, world } from './world'

process.env['COUNT_QUERIES'] = 'on'
beforeEach(() => owner().outboxMessage.deleteMany())

test('makes real sessions at one time on the wall, sets the minimum, and tells each person once', async () => {
  const { group, people } = await world(3)
  expect(await lines(group.id)).toEqual([
    '1 2027-08-11 10:00 0', '2 2027-09-08 10:00 0', '3 2027-10-13 10:00 0', '4 2027-11-10 10:00 0', '5 2027-12-08 10:00 0', '6 2028-02-09 10:00 0',
  ])
  expect(await owner().community.findUniqueOrThrow({ where: { id: group.id } })).toMatchObject({ minimumAttendance: 4 })
  const told = await letters()
  expect(told.map(({ to }) => to)).toEqual(expect.arrayContaining(people.map(({ address }) => address.address)))
  expect(told).toHaveLength(people.length + 2)
  expect(told[0]!.changes).toHaveLength(6)
  expect(await rhythmsOf(group.id)).toMatchObject([{ version: 1, origin: 'staff', number: 6 }])
  expect(await owner().auditEntry.count({ where: { act: 'rhythms.rhythm-set', subjectId: group.id } })).toBe(1)
})

test('mid-way moves only what is ahead, and SEQUENCE rises only where something changed', async () => {
  const { group, staff } = await world()
  await owner().outboxMessage.deleteMany()
  const moved = { seenVersion: 1, 'day.6': '2028-02-16', why: 'A training day in the first week.' }
  expect(await as(staff, setRhythm, form(group.id, moved), midway)).toMatchObject({ kind: 'done' })
  expect(await lines(group.id)).toEqual([
    '1 2027-08-11 10:00 0', '2 2027-09-08 10:00 0', '3 2027-10-13 10:00 0', '4 2027-11-10 10:00 0', '5 2027-12-08 10:00 0', '6 2028-02-16 10:00 1',
  ])
  const [letter] = await letters()
  expect(letter).toMatchObject({ why: 'A training day in the first week.' })
  expect(letter!.changes).toEqual([saying('is now on Wednesday 16 February 2028, 10 to 11.30 am. It was on Wednesday 9 February 2028')])
  expect(await rhythmsOf(group.id)).toHaveLength(2)
})

test('with fewer sessions calls off the last; with more they come back with their numbers', async () => {
  const { group, staff } = await world()
  expect(await as(staff, setRhythm, form(group.id, { seenVersion: 1, number: 5, why: 'Funding.' }), midway)).toMatchObject({ kind: 'done' })
  expect((await lines(group.id)).at(-1)).toBe('6 2028-02-09 10:00 1 off')
  const longer = { seenVersion: 2, number: 7, why: 'More funding.', 'day.7': '2028-03-08' }
  expect(await as(staff, setRhythm, form(group.id, longer), midway)).toMatchObject({ kind: 'done' })
  expect((await lines(group.id)).slice(5)).toEqual(['6 2028-02-09 10:00 2', '7 2028-03-08 10:00 0'])
})

test('before anybody outside knows of it, what is cut off is gone without a trace', async () => {
  const staff = await personWithRole('staff')
  const draft = await community({ listedAt: null })
  await as(staff, setRhythm, form(draft.id), before)
  expect(await as(staff, setRhythm, form(draft.id, { seenVersion: 1, number: 4, why: 'Four will do.' }), before)).toMatchObject({ kind: 'done' })
  expect(await lines(draft.id)).toHaveLength(4)
  expect(await letters()).toEqual([])
})

test('refuses what does not fit together, each with a sentence and where it belongs', async () => {
  const { group, staff } = await world()
  const refused = async (given: Record<string, unknown>, now = midway) => {
    const outcome = await as(staff, setRhythm, form(group.id, { seenVersion: 1, why: 'Because.', ...given }), now)
    return outcome.kind === 'refused' ? outcome.because : JSON.stringify(outcome)
  }
  expect(await refused({ number: 2 })).toContain('3 sessions have begun already')
  expect(await refused({ minimumAttendance: 7 })).toContain('The minimum is more than there are sessions')
  expect(await refused({ 'day.5': '2027-11-10' })).toContain('not in order')
  expect(await refused({ 'day.4': '2027-10-18' })).toContain('gone by')
  expect(await refused({ 'day.1': '2027-10-03', startsAtTime: '02:30', timeFrom: '02:00', 'day.2': '2027-10-05' }, before)).toContain('there is no 2.30 am that day')
  expect(await refused({ timeFrom: '11:00' })).toContain('between the two ends')
  expect(await refused({ why: '' })).toContain('Say why')
  expect(await refused({ 'day.4': 'soon' })).toContain('Each session needs a date')
  expect(await refused({ number: 7 })).toContain('There are 3 dates for 4 sessions')
  expect(await rhythmsOf(group.id)).toHaveLength(1)
})

test('is for staff alone: for others it does not exist, and nothing is written', async () => {
  const { group, facilitator, people, outsiders } = await world()
  for (const who of [facilitator, people[0]!, ...Object.values(outsiders)]) {
    expect(await as(who, setRhythm, form(group.id, { seenVersion: 1, why: 'x' }), midway)).toEqual({ kind: 'missing' })
  }
  expect(await rhythmsOf(group.id)).toHaveLength(1)
})

test('of two at the same moment one wins, and the other sees both', async () => {
  const { group, staff } = await world()
  const [one, other] = [{ startsAtTime: '11:00', why: 'Later.' }, { startsAtTime: '13:00', why: 'Later still.' }]
  const outcomes = await Promise.all([one, other].map((given) => as(staff, setRhythm, form(group.id, { seenVersion: 1, ...given }), midway)))
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
  const lost = outcomes.find(({ kind }) => kind === 'refused')
  const because = lost?.kind === 'refused' ? lost.because : ''
  expect(because).toContain('at 11 am')
  expect(because).toContain('at 1 pm')
  expect(await rhythmsOf(group.id)).toHaveLength(2)
})

test('for twenty people is one transaction, undone as a whole', async () => {
  const { group, staff } = await world(20)
  await owner().outboxMessage.deleteMany()
  await owner().$executeRaw`create function stop_at_ten() returns trigger language plpgsql as $$ begin
    if (select count(*) from "OutboxMessage") >= 10 then raise exception 'stopped'; end if; return new; end $$`
  await owner().$executeRaw`create trigger stop_at_ten before insert on "OutboxMessage" for each row execute function stop_at_ten()`
  const change = form(group.id, { seenVersion: 1, startsAtTime: '11:00', why: 'Later.' })
  await expect(as(staff, setRhythm, change, midway)).rejects.toThrow()
  await owner().$executeRaw`drop trigger stop_at_ten on "OutboxMessage"`
  expect((await lines(group.id)).every((line) => line.endsWith('10:00 0'))).toBe(true)
  expect(await rhythmsOf(group.id)).toHaveLength(1)
  expect(await letters()).toEqual([])
  const began = queriesSoFar()
  expect(await as(staff, setRhythm, change, midway)).toMatchObject({ kind: 'done' })
  expect((await lines(group.id)).filter((line) => line.includes('11:00 1'))).toHaveLength(3)
  expect(await letters()).toHaveLength(22)
  expect(queriesSoFar() - began).toBeLessThan(90)
})
