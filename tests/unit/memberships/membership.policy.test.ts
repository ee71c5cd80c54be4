import { expect, test } from 'vitest'
import { visitor, type Actor } from '@/lib/access/actor'
import { mayEndMembership, mayLookAfterPlace, mayNoteEndOfSeries } from '@/lib/memberships/membership.policy'

const ana: Actor = { ...visitor, kind: 'person', personId: 'ana' }
const staff: Actor = { ...ana, personId: 'dana', roles: ['staff'] }
const clock: Actor = { ...visitor, kind: 'system' }
const hers = { personId: 'ana' }

test('a place is looked after by its person alone', () => {
  expect(mayLookAfterPlace(ana, hers).allowed).toBe(true)
  for (const other of [visitor, staff, clock, { ...ana, personId: 'bea', facilitates: ['c'] }]) {
    expect(mayLookAfterPlace(other, hers)).toMatchObject({ allowed: false, because: expect.stringContaining('whose it is') })
  }
})

test('only staff end somebody’s place', () => {
  expect(mayEndMembership(staff).allowed).toBe(true)
  for (const other of [visitor, ana, clock, { ...ana, roles: ['administrator' as const] }, { ...ana, facilitates: ['c'] }]) {
    expect(mayEndMembership(other).allowed).toBe(false)
  }
})

test('only the clock notes the end of a series', () => {
  expect(mayNoteEndOfSeries(clock).allowed).toBe(true)
  for (const other of [visitor, ana, staff]) expect(mayNoteEndOfSeries(other).allowed).toBe(false)
})
