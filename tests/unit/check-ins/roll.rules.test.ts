import { describe, expect, test } from 'vitest'
import { came, mayWriteRoll, rollCounts, rollStatus, type RollFacts } from '@/lib/check-ins/roll.rules'
import { rollInput } from '@/lib/check-ins/roll.schema'
import { rollStatuses } from '@/lib/check-ins/roll.labels'

const startsAt = new Date('2026-11-11T10:00:00+11:00')
const minute = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000)
const tap = (minutes: number, received = minutes) => ({ arrivedAt: minute(minutes), receivedAt: minute(received) })
const facts: RollFacts = { recorded: null, arrival: null, apology: null, startsAt, now: minute(60) }
const status = (given: Partial<RollFacts>) => rollStatus({ ...facts, ...given })

describe('the roll fills itself in', () => {
  test.each([
    ['here', { arrival: tap(-30) }],
    ['here', { arrival: tap(10) }],
    ['joined_late', { arrival: tap(10.01) }],
    ['here', { arrival: tap(-5, 300) }],
    ['apology', { apology: { sentAt: minute(-60) } }],
    ['here', { arrival: tap(0), apology: { sentAt: minute(-60) } }],
    ['not_recorded', { now: minute(-1) }],
    ['no_word', { now: minute(0) }],
  ] as const)('%s (%#)', (expected, given) => {
    expect(status(given)).toBe(expected)
  })
})

describe('what was recorded', () => {
  test.each(rollStatuses)('stands: %s', (recorded) => {
    expect(status({ recorded: { status: recorded, at: minute(30) }, arrival: tap(5) })).toBe(recorded)
  })

  test('of somebody absent yields to her own tap that came afterwards', () => {
    for (const absent of ['no_word', 'not_recorded', 'apology'] as const) {
      expect(status({ recorded: { status: absent, at: minute(5) }, arrival: tap(20) })).toBe('joined_late')
    }
  })

  test('of silence yields to word sent afterwards', () => {
    const apology = { sentAt: minute(40) }
    expect(status({ recorded: { status: 'no_word', at: minute(5) }, apology })).toBe('apology')
    expect(status({ recorded: { status: 'here', at: minute(5) }, apology })).toBe('here')
  })
})

describe('the roll', () => {
  const session = { kind: 'regular' as const, startsAt, timeZone: 'Australia/Melbourne', cancelled: false }

  test('opens with the day of the session, where the community is', () => {
    expect(mayWriteRoll(session, new Date('2026-11-11T00:00:00+11:00')).allowed).toBe(true)
    expect(mayWriteRoll(session, new Date('2026-11-10T23:59:59+11:00'))).toMatchObject({
      because: 'The roll opens on the day of the session, Wednesday 11 November.',
    })
  })

  test('of a session that was called off is never written', () => {
    expect(mayWriteRoll({ ...session, cancelled: true }, minute(0)).allowed).toBe(false)
  })

  test('counts not recorded for nothing', () => {
    expect(rollCounts(rollStatuses)).toEqual({ here: 3, apology: 1, noWord: 1 })
    expect(rollStatuses.filter(came)).toEqual(['here', 'joined_late', 'left_early'])
  })
})

describe('the form of the roll', () => {
  const sessionId = '0198c0de-0000-7000-8000-000000000001'
  const personId = '0198c0de-0000-7000-8000-000000000002'

  test('is one status a person, and what was shown', () => {
    const read = rollInput.parse({ sessionId, [`status.${personId}`]: 'here', [`shown.${personId}`]: 'no_word', more: 'x' })
    expect(read).toEqual({ sessionId, statuses: { [personId]: 'here' }, shown: { [personId]: 'no_word' } })
  })

  test.each([
    { sessionId: 'no id', [`status.${personId}`]: 'here' },
    { sessionId, [`status.${personId}`]: 'asleep' },
    { sessionId, 'status.nobody': 'here' },
    { sessionId, [`status.${personId}`]: ['here', 'apology'] },
  ])('refuses %j', (raw) => {
    expect(rollInput.safeParse(raw).success).toBe(false)
  })
})
