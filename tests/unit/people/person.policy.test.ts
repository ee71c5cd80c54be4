import { expect, test } from 'vitest'
import { visitor, type Actor } from '@/lib/access/actor'
import { signedInLately, stepUpMinutes } from '@/lib/access/step-up.policy'
import { mayChangeAddress, mayChangeOwn } from '@/lib/people/person.policy'

const now = new Date('2026-11-22T10:00:00Z')
const signedInAt = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * 60_000)
const ana: Actor = { ...visitor, kind: 'person', personId: 'ana', signedInAt: signedInAt(1) }

test('everybody changes only their own', () => {
  expect(mayChangeOwn(ana, { personId: 'ana' })).toEqual({ allowed: true })
  expect(mayChangeOwn(ana, { personId: 'ben' })).toMatchObject({ allowed: false })
  expect(mayChangeOwn({ ...ana, roles: ['administrator', 'staff'] }, { personId: 'ben' })).toMatchObject({ allowed: false })
  expect(mayChangeOwn(visitor, { personId: 'ana' })).toMatchObject({ allowed: false })
})

test('addresses are changed in the ten minutes after signing in, and not in the one that follows', () => {
  expect(signedInLately({ ...ana, signedInAt: new Date(signedInAt(stepUpMinutes).getTime() + 1) }, now)).toEqual({ allowed: true })
  expect(signedInLately({ ...ana, signedInAt: signedInAt(stepUpMinutes) }, now)).toMatchObject({ allowed: false })
  expect(signedInLately({ ...ana, signedInAt: null }, now)).toMatchObject({ allowed: false })
})

test('signing in lately does not open another person’s addresses', () => {
  expect(mayChangeAddress(ana, { personId: 'ana' }, now)).toEqual({ allowed: true })
  expect(mayChangeAddress(ana, { personId: 'ben' }, now)).toMatchObject({ allowed: false, because: expect.stringContaining('own') })
})
