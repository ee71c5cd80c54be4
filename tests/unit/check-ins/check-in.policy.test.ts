import { describe, expect, test } from 'vitest'
import { visitor, type Actor } from '@/lib/access/actor'
import { mayCheckIn, mayRecordRoll, maySpeakForHerself } from '@/lib/check-ins/check-in.policy'

const saying = (words: string): unknown => expect.stringContaining(words)
const here = 'here'
const elsewhere = 'elsewhere'
const session = { communityId: here, timeZone: 'Australia/Melbourne' }
// Half past eight in the morning in Melbourne, when the day has not begun in UTC.
const now = new Date('2026-11-10T21:30:00Z')
const someone: Actor = { ...visitor, kind: 'person', personId: 'someone', calledName: 'Someone' }
const span = (communityId: string, untilOn: Date | null = null, fromOn = new Date('2026-08-01')) => ({ communityId, fromOn, untilOn, pauses: [] })
const away = (fromOn: string, returnsOn: string) => ({ ...span(here), pauses: [{ fromOn: new Date(fromOn), returnsOn: new Date(returnsOn) }] })

const actors: [who: string, actor: Actor, checksIn: boolean, writesRoll: boolean][] = [
  ['a visitor', visitor, false, false],
  ['somebody signed in', someone, false, false],
  ['a member', { ...someone, memberships: [span(here)] }, true, false],
  ['a member from tomorrow on', { ...someone, memberships: [span(here, null, new Date('2026-11-12'))] }, false, false],
  ['a member on her first day, in the morning', { ...someone, memberships: [span(here, null, new Date('2026-11-11'))] }, true, false],
  ['a member on the day she left', { ...someone, memberships: [span(here, new Date('2026-11-11'))] }, false, false],
  ['a member on a break', { ...someone, memberships: [away('2026-11-11', '2026-11-12')] }, false, false],
  ['a member who is back today', { ...someone, memberships: [away('2026-11-01', '2026-11-11')] }, true, false],
  ['a member whose break begins tomorrow', { ...someone, memberships: [away('2026-11-12', '2026-12-01')] }, true, false],
  ['a former member', { ...someone, memberships: [span(here, new Date('2026-10-01'))] }, false, false],
  ['a member of another community', { ...someone, memberships: [span(elsewhere)] }, false, false],
  ['its facilitator', { ...someone, facilitates: [here] }, false, true],
  ['a facilitator of another', { ...someone, facilitates: [elsewhere] }, false, false],
  ['a facilitator of another who is a member here', { ...someone, facilitates: [elsewhere], memberships: [span(here)] }, true, false],
  ['a supervisor', { ...someone, roles: ['supervisor'] }, false, false],
  ['staff', { ...someone, roles: ['staff'] }, false, false],
  ['an administrator', { ...someone, roles: ['administrator'] }, false, false],
  ['a job of the system', { ...visitor, kind: 'system' }, false, false],
]

describe.each(actors)('%s', (_who, actor, checksIn, writesRoll) => {
  test(checksIn ? 'checks in and speaks for herself' : 'does not check in', () => {
    expect(mayCheckIn(actor, session, now).allowed).toBe(checksIn)
    expect(maySpeakForHerself(actor, session, now).allowed).toBe(checksIn)
  })

  test(writesRoll ? 'writes the roll' : 'does not write the roll', () => {
    expect(mayRecordRoll(actor, session).allowed).toBe(writesRoll)
  })
})

test('each refusal is a sentence that says why', () => {
  expect(mayCheckIn({ ...someone, facilitates: [here] }, session, now)).toMatchObject({ because: saying('You hold this session') })
  expect(mayCheckIn(someone, session, now)).toMatchObject({ because: saying('Places are personal') })
  const onBreak = { ...someone, memberships: [away('2026-11-01', '2026-12-01')] }
  expect(mayCheckIn(onBreak, session, now)).toMatchObject({ because: saying('back on Tuesday 1 December 2026') })
})
