import { expect, test } from 'vitest'
import { recordRoll } from '@/lib/check-ins/record-roll.command'
import type { RollStatusName } from '@/lib/check-ins/roll.labels'
import { minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { as, saying, world } from './world'

type Given = Record<string, RollStatusName>

function form(sessionId: string, statuses: Given, shown: Given = {}) {
  const named = (prefix: string, given: Given) => Object.entries(given).map(([id, status]) => [`${prefix}.${id}`, status] as const)
  return { sessionId, ...Object.fromEntries([...named('status', statuses), ...named('shown', shown)]) }
}

async function entries(sessionId: string) {
  const rows = await owner().rollEntry.findMany({ where: { sessionId } })
  return Object.fromEntries(rows.map(({ personId, status, recordedById, recordedAt }) => [personId, { status, recordedById, recordedAt }]))
}

const tally = (sessionId: string) => owner().sessionTally.findUnique({ where: { sessionId } })

test('is written once, counted, and audited with who wrote it', async () => {
  const { people, session, facilitator } = await world(3)
  const [ana, bea, cleo] = people.map(({ id }) => id) as [string, string, string]
  const now = new Date()
  const given = form(session.id, { [ana]: 'here', [bea]: 'apology', [cleo]: 'not_recorded' })
  expect(await as(facilitator, recordRoll, given, now)).toMatchObject({ kind: 'done' })
  expect(await entries(session.id)).toEqual({
    [ana]: { status: 'here', recordedById: facilitator.id, recordedAt: now },
    [bea]: { status: 'apology', recordedById: facilitator.id, recordedAt: now },
    [cleo]: { status: 'not_recorded', recordedById: facilitator.id, recordedAt: now },
  })
  expect(await tally(session.id)).toMatchObject({ rollHere: 1, rollApology: 1, rollNoWord: 0, rollRecordedAt: now })
  expect(await owner().auditEntry.findMany({ where: { act: 'check-ins.roll-recorded' } })).toMatchObject([
    { actorId: facilitator.id, subjectId: session.id },
  ])
})

test('changed later, keeps who wrote what was left as it was', async () => {
  const { people, session, facilitator, coFacilitator } = await world(2)
  const [ana, bea] = people.map(({ id }) => id) as [string, string]
  await as(facilitator, recordRoll, form(session.id, { [ana]: 'here', [bea]: 'no_word' }))
  const later = minutesFromNow(5)
  await as(coFacilitator, recordRoll, form(session.id, { [ana]: 'here', [bea]: 'left_early' }, { [ana]: 'here', [bea]: 'no_word' }), later)
  expect(await entries(session.id)).toMatchObject({
    [ana]: { status: 'here', recordedById: facilitator.id },
    [bea]: { status: 'left_early', recordedById: coFacilitator.id, recordedAt: later },
  })
  expect(await tally(session.id)).toMatchObject({ rollHere: 2, rollNoWord: 0 })
})

test('two facilitators with the same page open do not undo each other', async () => {
  const { people, session, facilitator, coFacilitator } = await world(2)
  const [ana, bea] = people.map(({ id }) => id) as [string, string]
  const shown = { [ana]: 'no_word', [bea]: 'no_word' } as const
  await as(facilitator, recordRoll, form(session.id, { ...shown, [ana]: 'apology' }, shown))
  await as(coFacilitator, recordRoll, form(session.id, { ...shown, [bea]: 'joined_late' }, shown))
  expect(await entries(session.id)).toMatchObject({ [ana]: { status: 'apology' }, [bea]: { status: 'joined_late' } })
  expect(await tally(session.id)).toMatchObject({ rollHere: 1, rollApology: 1, rollNoWord: 0 })
})

test('saved at the same moment leaves one whole roll and a tally that agrees with it', async () => {
  const { people, session, facilitator, coFacilitator } = await world(4)
  const all = (status: RollStatusName) => Object.fromEntries(people.map(({ id }) => [id, status]))
  for (let round = 0; round < 5; round += 1) {
    const outcomes = await Promise.all([
      as(facilitator, recordRoll, form(session.id, all('here'))),
      as(coFacilitator, recordRoll, form(session.id, all('apology'))),
    ])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
    const statuses = new Set(Object.values(await entries(session.id)).map(({ status }) => status))
    expect(statuses.size).toBe(1)
    expect(await tally(session.id)).toMatchObject(statuses.has('here') ? { rollHere: 4, rollApology: 0 } : { rollHere: 0, rollApology: 4 })
  }
})

test('takes in nobody who does not belong to the community', async () => {
  const { people, session, facilitator, outsiders } = await world(1)
  const foreign = outsiders['member of another community'].id
  await as(facilitator, recordRoll, form(session.id, { [people[0]!.id]: 'here', [foreign]: 'here' }))
  expect(Object.keys(await entries(session.id))).toEqual([people[0]!.id])
  expect(await as(facilitator, recordRoll, form(session.id, { [foreign]: 'here' }))).toMatchObject({ kind: 'refused' })
})

test('does not exist for anybody who does not hold the session', async () => {
  const { people, session, outsiders } = await world(1)
  const given = form(session.id, { [people[0]!.id]: 'here' })
  for (const who of [...Object.values(outsiders), ...people]) expect(await as(who, recordRoll, given)).toEqual({ kind: 'missing' })
  expect(await entries(session.id)).toEqual({})
})

test('opens on the day of the session, and is none for one that was called off', async () => {
  const { people, session, facilitator } = await world(1)
  const given = form(session.id, { [people[0]!.id]: 'here' })
  const dayBefore = new Date(session.startsAt.getTime() - 86_400_000)
  expect(await as(facilitator, recordRoll, given, dayBefore)).toMatchObject({ kind: 'refused', because: saying('on the day') })
  await owner().sessionCancellation.create({ data: { sessionId: session.id, reason: 'Flood', cancelledById: facilitator.id } })
  expect(await as(facilitator, recordRoll, given)).toMatchObject({ kind: 'refused' })
  expect(await entries(session.id)).toEqual({})
})

test('refuses a status that is none of the six', async () => {
  const { people, session, facilitator } = await world(1)
  expect(await as(facilitator, recordRoll, { sessionId: session.id, [`status.${people[0]!.id}`]: 'asleep' })).toMatchObject({ kind: 'invalid' })
})
