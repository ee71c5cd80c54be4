import { beforeEach, expect, test } from 'vitest'
import { answerRhythm } from '@/lib/rhythms/answer-rhythm.command'
import { closeRhythm } from '@/lib/rhythms/close-rhythm.command'
import { concludeRhythm } from '@/lib/rhythms/conclude-rhythm.command'
import { proposeRhythm } from '@/lib/rhythms/propose-rhythm.command'
import { takeRhythmPosition } from '@/lib/rhythms/take-rhythm-position.command'
import { as, saying } from '@/tests/integration/check-ins/world'
import { owner } from '@/tests/setup/owner'
import { letters, lines, midway, proposalOf, rhythmsOf, world } from './world'

beforeEach(() => owner().outboxMessage.deleteMany())

const stands = { number: 6, minutes: 90, frequency: 'monthly', weekday: 3, weekOfMonth: 2, startsAtTime: '10:00', minimumAttendance: 4 }
const agreed = (proposalId: string, change: Record<string, unknown> = {}) => ({ proposalId, seenVersion: 1, ...stands, ...change })

/** A world whose group has seen where everybody stands. */
async function shown() {
  const made = await world()
  const { id } = await proposalOf(made.group.id)
  await as(made.facilitator, closeRhythm, { proposalId: id }, midway)
  await owner().outboxMessage.deleteMany()
  return { ...made, id }
}

test('a member agrees or suggests, and changes her mind until all answers are shown', async () => {
  const { group, facilitator, people } = await world()
  const { id } = await proposalOf(group.id)
  const say = (given: Record<string, unknown>) => as(people[0]!, takeRhythmPosition, { proposalId: id, ...given }, midway)
  expect(await say({ agrees: 'no' })).toEqual({ kind: 'invalid', fields: { suggestion: 'Say what would suit you better.' } })
  expect(await say({ agrees: 'no', suggestion: 'Thursdays' })).toMatchObject({ kind: 'done' })
  expect(await say({ agrees: 'yes' })).toMatchObject({ kind: 'done' })
  expect(await owner().rhythmPosition.findMany({ where: { proposalId: id } })).toMatchObject([{ agrees: true, suggestion: null }])
  await as(facilitator, closeRhythm, { proposalId: id }, midway)
  expect(await say({ agrees: 'no', suggestion: 'Late' })).toMatchObject({ kind: 'refused', because: saying('have been shown') })
})

test('inside the range what they agree on takes effect at once: days, times, minimum and trail together', async () => {
  const { group, facilitator, id } = await shown()
  const change = { weekday: 4, startsAtTime: '13:00', reason: 'Wednesdays are council nights.' }
  expect(await as(facilitator, concludeRhythm, agreed(id, change), midway)).toMatchObject({ kind: 'done', data: { asked: false } })
  expect(await lines(group.id)).toEqual([
    '1 2027-08-11 10:00 0', '2 2027-09-08 10:00 0', '3 2027-10-13 10:00 0', '4 2027-11-11 13:00 1', '5 2027-12-09 13:00 1', '6 2028-02-10 13:00 1',
  ])
  expect(await rhythmsOf(group.id)).toMatchObject([{}, { version: 2, origin: 'group', weekday: 4, why: 'Wednesdays are council nights.' }])
  expect(await proposalOf(group.id)).toMatchObject({ outcome: 'took_effect', change: { weekday: 4, startsAtTime: '13:00' } })
  expect(await letters()).toHaveLength(4)
})

test('agreeing to what was proposed changes nothing and is kept', async () => {
  const { group, facilitator, id } = await shown()
  expect(await as(facilitator, concludeRhythm, agreed(id), midway)).toMatchObject({ kind: 'done' })
  expect(await proposalOf(group.id)).toMatchObject({ outcome: 'took_effect', change: {} })
  expect(await rhythmsOf(group.id)).toHaveLength(1)
  expect(await letters()).toEqual([])
})

test('outside the range it wants a reason, waits for staff, and their yes takes effect', async () => {
  const { group, facilitator, staff, id } = await shown()
  const friday = { weekday: 5 }
  expect(await as(facilitator, concludeRhythm, agreed(id, friday), midway)).toMatchObject({
    kind: 'invalid', fields: { reason: saying('The day may be Tuesday, Wednesday or Thursday. The program team can still say yes.') },
  })
  const asked = await as(facilitator, concludeRhythm, agreed(id, { ...friday, reason: 'Nobody works Fridays.' }), midway)
  expect(asked).toMatchObject({ kind: 'done', data: { asked: true } })
  expect((await lines(group.id))[3]).toBe('4 2027-11-10 10:00 0')
  expect(await as(facilitator, answerRhythm, { proposalId: id, answer: 'yes' }, midway)).toEqual({ kind: 'missing' })
  expect(await as(staff, answerRhythm, { proposalId: id, answer: 'yes' }, midway)).toMatchObject({ kind: 'done' })
  expect((await lines(group.id))[3]).toBe('4 2027-11-12 10:00 1')
  expect(await rhythmsOf(group.id)).toMatchObject([{}, { origin: 'group_with_staff', setById: staff.id, why: 'Nobody works Fridays.' }])
  expect(await as(staff, answerRhythm, { proposalId: id, answer: 'yes' }, midway)).toMatchObject({ kind: 'refused' })
})

test('a no says why and leaves all as it is', async () => {
  const { group, facilitator, staff, id } = await shown()
  await as(facilitator, concludeRhythm, agreed(id, { minutes: 60, reason: 'Screens.' }), midway)
  expect(await as(staff, answerRhythm, { proposalId: id, answer: 'no' }, midway)).toMatchObject({ kind: 'invalid' })
  expect(await as(staff, answerRhythm, { proposalId: id, answer: 'no', words: 'The funding says 90.' }, midway)).toMatchObject({ kind: 'done' })
  expect(await rhythmsOf(group.id)).toHaveLength(1)
  expect(await proposalOf(group.id)).toMatchObject({ outcome: 'declined', answer: 'The funding says 90.' })
  expect(await letters()).toEqual([])
})

test('of two facilitators at once one wins, and the other sees both', async () => {
  const { group, facilitator, co, id } = await shown()
  const outcomes = await Promise.all([
    as(facilitator, concludeRhythm, agreed(id, { weekday: 2 }), midway),
    as(co, concludeRhythm, agreed(id, { weekday: 4 }), midway),
  ])
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
  const lost = outcomes.find((outcome) => outcome.kind === 'refused')!
  expect(lost).toMatchObject({ because: expect.stringMatching(/(Nerida|Farah) changed the rhythm/) })
  expect(lost).toMatchObject({ because: saying('second Tuesday') })
  expect(lost).toMatchObject({ because: saying('second Thursday') })
  expect(await rhythmsOf(group.id)).toHaveLength(2)
})

test('nothing is written down before all have seen where everybody stands', async () => {
  const { group, facilitator } = await world()
  const { id } = await proposalOf(group.id)
  expect(await as(facilitator, concludeRhythm, agreed(id, { weekday: 4 }), midway)).toMatchObject({ kind: 'refused', because: saying('Show the group') })
})

test('a poll has times that the group could choose, and one proposal is open at a time', async () => {
  const { group, facilitator, co, people, id } = await shown()
  const poll = { communityId: group.id, 'weekday.1': '4', 'time.1': '10:00', 'weekday.2': '2', 'time.2': '13:30' }
  expect(await as(facilitator, proposeRhythm, poll, midway)).toMatchObject({ kind: 'conflict' })
  await as(facilitator, concludeRhythm, agreed(id), midway)
  expect(await as(co, proposeRhythm, { ...poll, 'weekday.3': '5', 'time.3': '10:00' }, midway)).toMatchObject({ kind: 'refused', because: saying('Tuesday, Wednesday or Thursday') })
  expect(await as(co, proposeRhythm, { ...poll, 'time.2': '' }, midway)).toMatchObject({ kind: 'invalid', fields: { 'time.2': saying('both empty') } })
  expect(await as(co, proposeRhythm, poll, new Date(midway.getTime() + 1))).toMatchObject({ kind: 'done' })
  const { id: second, times } = await proposalOf(group.id)
  expect(times).toHaveLength(2)
  const answers = Object.fromEntries(times.map((time, index) => [`time.${time.id}`, index ? 'works' : 'cannot']))
  expect(await as(people[0]!, takeRhythmPosition, { proposalId: second, agrees: 'yes', ...answers }, midway)).toMatchObject({ kind: 'done' })
  expect(await owner().timePosition.count({ where: { personId: people[0]!.id } })).toBe(2)
})

test('outsiders find nothing, members conclude nothing, and nothing is written', async () => {
  const { group, id, people, staff, outsiders } = await shown()
  for (const who of Object.values(outsiders)) {
    expect(await as(who, takeRhythmPosition, { proposalId: id, agrees: 'yes' }, midway)).toEqual({ kind: 'missing' })
    expect(await as(who, closeRhythm, { proposalId: id }, midway)).toEqual({ kind: 'missing' })
  }
  for (const who of [...Object.values(outsiders), people[0]!, staff]) {
    expect(await as(who, concludeRhythm, agreed(id, { weekday: 4 }), midway)).toEqual({ kind: 'missing' })
    expect(await as(who, proposeRhythm, { communityId: group.id }, midway)).toEqual({ kind: 'missing' })
  }
  expect(await rhythmsOf(group.id)).toHaveLength(1)
  expect(await owner().rhythmPosition.count({ where: { proposalId: id } })).toBe(0)
})
