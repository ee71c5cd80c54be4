import { beforeEach, expect, test } from 'vitest'
import { callExtraSession } from '@/lib/sessions/call-extra-session.command'
import { callOffSession, reviveSession } from '@/lib/sessions/call-off-session.command'
import { comeRemotely } from '@/lib/sessions/come-remotely.command'
import { moveSession } from '@/lib/sessions/move-session.command'
import { placeSession } from '@/lib/sessions/place-session.command'
import { sayHeld } from '@/lib/sessions/say-held.command'
import { as, saying } from '@/tests/integration/check-ins/world'
import { letters, lines, midway, world } from '@/tests/integration/rhythms/world'
import { owner } from '@/tests/setup/owner'

beforeEach(() => owner().outboxMessage.deleteMany())

async function sessionsOf(communityId: string) {
  return owner().session.findMany({ where: { communityId }, orderBy: { startsAt: 'asc' } })
}

async function room() {
  const made = await world(2)
  await owner().outboxMessage.deleteMany()
  const sessions = await sessionsOf(made.group.id)
  return { ...made, sessions, fourth: sessions[3]!, third: sessions[2]! }
}

const move = (sessionId: string, given: Record<string, unknown> = {}) => ({
  sessionId, seenSequence: 0, day: '2027-11-17', time: '10:00', minutes: 90, why: 'The hall is closed.', ...given,
})

test('a session is moved or made longer: SEQUENCE rises for it alone, and each person hears of it once', async () => {
  const { group, facilitator, co, people, fourth } = await room()
  expect(await as(facilitator, moveSession, move(fourth.id), midway)).toMatchObject({ kind: 'done' })
  expect((await lines(group.id)).slice(2, 5)).toEqual(['3 2027-10-13 10:00 0', '4 2027-11-17 10:00 1', '5 2027-12-08 10:00 0'])
  const told = await letters()
  expect(told.map(({ to }) => to).toSorted()).toEqual([...people, co].map(({ address }) => address.address).toSorted())
  expect(told[0]!.changes).toEqual([saying('is now on Wednesday 17 November 2027, 10 to 11.30 am. It was on Wednesday 10 November 2027')])
  expect(await as(co, moveSession, move(fourth.id, { seenSequence: 1, minutes: 120 }), midway)).toMatchObject({ kind: 'done' })
  expect(await owner().session.findUniqueOrThrow({ where: { id: fourth.id } })).toMatchObject({ sequence: 2, changedAt: midway })
})

test('nobody hears of it who has left, pauses, or took no mail, nor at an address of a job that she left', async () => {
  const { facilitator, co, people, fourth } = await room()
  const [one, other] = people
  await owner().pause.create({ data: { membership: { connect: { communityId_personId: { communityId: fourth.communityId, personId: one!.id } } }, fromOn: new Date('2027-10-01') } })
  await owner().emailAddress.update({ where: { id: other!.address.id }, data: { leftJobAt: midway } })
  await as(facilitator, moveSession, move(fourth.id), midway)
  expect((await letters()).map(({ to }) => to)).toEqual([co.address.address])
})

test('refuses with a sentence what cannot be', async () => {
  const { facilitator, sessions, third, fourth } = await room()
  const refused = async (id: string, given: Record<string, unknown>) => {
    const outcome = await as(facilitator, moveSession, move(id, given), midway)
    return outcome.kind === 'refused' ? outcome.because : JSON.stringify(outcome)
  }
  expect(await refused(third.id, {})).toContain('has begun')
  expect(await refused(fourth.id, { day: '2027-12-15' })).toContain('That would come after session 5 on Wednesday 8 December 2027')
  expect(await refused(sessions[4]!.id, { day: '2027-11-09' })).toContain('That would come before session 4')
  expect(await refused(fourth.id, { day: '2027-12-08', time: '11:00' })).toContain('at the same time as session 5')
  expect(await refused(fourth.id, { day: '2027-10-19' })).toContain('gone by')
  expect(await refused(fourth.id, { day: '2027-11-10' })).toContain('when it is already')
  expect(await refused(sessions[5]!.id, { day: '2028-10-01', time: '02:30' })).toContain('there is no 2.30 am that day')
})

test('of two facilitators who move it at once one wins, and the other sees both', async () => {
  const { facilitator, co, fourth } = await room()
  const outcomes = await Promise.all([
    as(facilitator, moveSession, move(fourth.id, { day: '2027-11-17' }), midway),
    as(co, moveSession, move(fourth.id, { day: '2027-11-18' }), midway),
  ])
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
  const lost = outcomes.find(({ kind }) => kind === 'refused')
  expect(lost).toMatchObject({ because: saying('Wednesday 17 November 2027') })
  expect(lost).toMatchObject({ because: saying('Thursday 18 November 2027') })
})

test('where it meets changes for it, and for those after it when she says so; what stays the same is not told', async () => {
  const { group, facilitator, fourth } = await room()
  const both = { sessionId: fourth.id, how: 'both', place: 'Sale library', meetingLink: 'https://meet.example.org/new', later: 'on' }
  expect(await as(facilitator, placeSession, { ...both, meetingLink: 'http://meet.example.org' }, midway)).toMatchObject({ kind: 'invalid' })
  expect(await as(facilitator, placeSession, { ...both, place: '' }, midway)).toMatchObject({ kind: 'invalid', fields: { place: 'Say where you meet.' } })
  expect(await as(facilitator, placeSession, both, midway)).toMatchObject({ kind: 'done' })
  expect((await lines(group.id)).map((line) => line.at(-1))).toEqual(['0', '0', '0', '1', '1', '1'])
  const [letter] = await letters()
  expect(letter!.changes).toHaveLength(3)
  expect(JSON.stringify(letter)).not.toMatch(/Sale|meet\.example/)
  await owner().outboxMessage.deleteMany()
  expect(await as(facilitator, placeSession, both, midway)).toMatchObject({ kind: 'done' })
  expect(await letters()).toEqual([])
})

test('one is called off with a reason, keeps its number, and can take place after all', async () => {
  const { group, facilitator, staff, third, fourth } = await room()
  const off = { sessionId: fourth.id, reason: 'Bushfire near Bairnsdale.' }
  expect(await as(facilitator, callOffSession, { ...off, reason: ' ' }, midway)).toMatchObject({ kind: 'invalid' })
  expect(await as(facilitator, callOffSession, off, midway)).toMatchObject({ kind: 'done' })
  expect((await lines(group.id))[3]).toBe('4 2027-11-10 10:00 1 off')
  expect((await letters())[0]).toMatchObject({ changes: [saying('is called off')], why: 'Bushfire near Bairnsdale.' })
  expect(await as(facilitator, callOffSession, off, midway)).toMatchObject({ kind: 'refused' })
  expect(await as(staff, reviveSession, { sessionId: fourth.id }, midway)).toMatchObject({ kind: 'done' })
  expect((await lines(group.id))[3]).toBe('4 2027-11-10 10:00 2')
  await owner().arrival.create({ data: { sessionId: third.id, personId: staff.id, arrivedAt: third.startsAt } })
  expect(await as(facilitator, callOffSession, { ...off, sessionId: third.id }, midway)).toMatchObject({ kind: 'refused', because: saying('People were at') })
})

test('a session at which nobody pressed anything is said to have been held, or that it was not', async () => {
  const { facilitator, sessions, third, fourth } = await room()
  expect(await as(facilitator, sayHeld, { sessionId: fourth.id }, midway)).toMatchObject({ kind: 'refused', because: saying('not begun') })
  expect(await as(facilitator, sayHeld, { sessionId: third.id }, midway)).toMatchObject({ kind: 'done' })
  expect(await as(facilitator, sayHeld, { sessionId: third.id }, midway)).toMatchObject({ kind: 'done' })
  expect(await owner().sessionHeld.findMany({ where: { sessionId: third.id } })).toMatchObject([{ saidById: facilitator.id }])
  expect(await as(facilitator, callOffSession, { sessionId: sessions[1]!.id, reason: 'Nobody could come.' }, midway)).toMatchObject({ kind: 'done' })
})

test('an extra session is called for later today: no number in the series, no counting, the same call', async () => {
  const { group, facilitator, fourth } = await room()
  await owner().session.update({ where: { id: fourth.id }, data: { meetingLink: 'https://meet.example.org/ours' } })
  const soon = { communityId: group.id, at: '2027-10-20 16:00' }
  const called = await as(facilitator, callExtraSession, soon, midway)
  expect(called).toMatchObject({ kind: 'done' })
  const extra = await owner().session.findFirstOrThrow({ where: { communityId: group.id, kind: 'extra' } })
  expect(extra).toMatchObject({ number: 1, counts: false, title: 'Extra session', meetingLink: 'https://meet.example.org/ours', sequence: 0 })
  expect((await letters())[0]!.changes).toEqual([saying('An extra session is new: Wednesday 20 October 2027, 4 to 5 pm')])
  expect(await as(facilitator, callExtraSession, soon, midway)).toMatchObject({ kind: 'refused', because: saying('same time as an extra session') })
  expect(await as(facilitator, callExtraSession, { ...soon, at: '2027-10-20 09:00' }, midway)).toMatchObject({ kind: 'refused' })
  expect(await as(facilitator, callExtraSession, { communityId: group.id }, midway)).toMatchObject({ kind: 'invalid' })
  expect(await as(facilitator, callExtraSession, { communityId: group.id, day: '2027-10-21', time: '13:00' }, midway)).toMatchObject({ kind: 'done' })
  expect(await lines(group.id)).toHaveLength(6)
})

test('a member comes to a room by the link, and says so for herself', async () => {
  const { facilitator, people, fourth } = await room()
  const [member] = people
  const say = (remote: string) => as(member!, comeRemotely, { sessionId: fourth.id, remote }, midway)
  expect(await say('yes')).toMatchObject({ kind: 'refused', because: saying('in the same way') })
  await owner().session.update({ where: { id: fourth.id }, data: { place: 'Sale library', meetingLink: 'https://meet.example.org/ours' } })
  expect(await say('yes')).toMatchObject({ kind: 'done' })
  expect(await say('yes')).toMatchObject({ kind: 'done' })
  expect(await owner().remoteAttendance.count({ where: { sessionId: fourth.id } })).toBe(1)
  expect(await say('no')).toMatchObject({ kind: 'done' })
  expect(await owner().remoteAttendance.count({ where: { sessionId: fourth.id } })).toBe(0)
  expect(await as(facilitator, comeRemotely, { sessionId: fourth.id, remote: 'yes' }, midway)).toMatchObject({ kind: 'refused' })
})

test('outsiders find nothing, members change nothing, and nothing is written', async () => {
  const { group, people, staff, outsiders, fourth } = await room()
  const id = { sessionId: fourth.id }
  for (const who of [...Object.values(outsiders), people[0]!]) {
    expect(await as(who, moveSession, move(fourth.id), midway)).toEqual({ kind: 'missing' })
    expect(await as(who, placeSession, { ...id, how: 'online' }, midway)).toEqual({ kind: 'missing' })
    expect(await as(who, callOffSession, { ...id, reason: 'x' }, midway)).toEqual({ kind: 'missing' })
    expect(await as(who, reviveSession, id, midway)).toEqual({ kind: 'missing' })
    expect(await as(who, sayHeld, id, midway)).toEqual({ kind: 'missing' })
    expect(await as(who, callExtraSession, { communityId: group.id, at: '2027-10-21 16:00' }, midway)).toEqual({ kind: 'missing' })
  }
  expect(await as(staff, callExtraSession, { communityId: group.id, at: '2027-10-21 16:00' }, midway)).toEqual({ kind: 'missing' })
  for (const who of Object.values(outsiders)) expect(await as(who, comeRemotely, { ...id, remote: 'yes' }, midway)).toEqual({ kind: 'missing' })
  expect((await lines(group.id)).every((line) => line.endsWith(' 0'))).toBe(true)
  expect(await letters()).toEqual([])
})
