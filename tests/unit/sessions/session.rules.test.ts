import { expect, test } from 'vitest'
import { visitor, type Actor } from '@/lib/access/actor'
import { mayReadPlan, standingIn } from '@/lib/sessions/session.policy'
import { isLeavingTime, linkShownFrom, planTimes } from '@/lib/sessions/session.rules'

const starts = new Date('2026-11-10T23:00:00Z')
const part = (id: string, minutes: number, position: number) => ({ id, position, title: id, minutes, prompt: null, holder: null })

test('parts follow each other from the start', () => {
  const [first, second] = planTimes([part('welcome', 5, 1), part('round', 15, 2)], starts, [])
  expect([first!.startsAt, first!.endsAt]).toEqual([starts, new Date('2026-11-10T23:05:00Z')])
  expect([second!.startsAt, second!.endsAt]).toEqual([new Date('2026-11-10T23:05:00Z'), new Date('2026-11-10T23:20:00Z')])
})

test('from an accepted delay on, parts begin later, and say by how much', () => {
  const parts = [part('welcome', 5, 1), part('round', 15, 2), part('close', 10, 4)]
  const [welcome, round, close] = planTimes(parts, starts, [{ fromPosition: 2, minutes: 10 }, { fromPosition: 4, minutes: 5 }])
  expect([welcome!.late, round!.late, close!.late]).toEqual([0, 10, 15])
  expect(close!.startsAt).toEqual(new Date('2026-11-10T23:35:00Z'))
})

test('the link is shown from a day before, and leaving is asked for in the last quarter of an hour', () => {
  expect(linkShownFrom(starts)).toEqual(new Date('2026-11-09T23:00:00Z'))
  const session = { endsAt: new Date('2026-11-11T00:30:00Z') }
  expect(isLeavingTime(session, new Date('2026-11-11T00:14:59Z'))).toBe(false)
  expect(isLeavingTime(session, new Date('2026-11-11T00:15:00Z'))).toBe(true)
})

const person: Actor = { ...visitor, kind: 'person', personId: 'ana' }
const span = (untilOn: Date | null) => ({ communityId: 'c', fromOn: new Date('2026-08-01'), untilOn, pauses: [] })

test.each([
  ['member', { ...person, memberships: [span(null)] }, true],
  ['former', { ...person, memberships: [span(new Date('2026-10-01'))] }, false],
  ['facilitator', { ...person, facilitates: ['c'] }, true],
  ['staff', { ...person, roles: ['staff' as const] }, true],
  ['none', person, false],
] as const)('%s', (standing, actor, reads) => {
  expect(standingIn(actor, 'c')).toBe(standing)
  expect(mayReadPlan(standing)).toBe(reads)
})
