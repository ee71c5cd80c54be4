import { describe, expect, test } from 'vitest'
import { execute } from '@/lib/kernel/command'
import { changeAddressRights } from '@/lib/people/change-address-rights.command'
import { removeAddress } from '@/lib/people/remove-address.command'
import { person, personWithRole } from '@/tests/factories/people'
import { signIn } from '@/tests/factories/sign-ins'
import { next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { asSignedIn, lettersTo, signedIn } from './signed-in'

const rightsOf = (id: string) => owner().emailAddress.findUnique({ where: { id }, select: { maySignIn: true, mayNotify: true } })

function second(personId: string, given: { verifiedAt?: Date | null; maySignIn?: boolean } = {}) {
  const rest = { verifiedAt: new Date(), maySignIn: true, ...given }
  return owner().emailAddress.create({ data: { personId, address: `second${next()}@example.org`, kind: 'work', mayNotify: false, ...rest } })
}

describe('rights', () => {
  test('each right is its own, and the other address is told without naming this one', async () => {
    const ana = await person()
    const work = await second(ana.id, { maySignIn: false })
    expect(await asSignedIn(ana, changeAddressRights, { addressId: work.id, mayNotify: 'on' })).toMatchObject({ kind: 'done' })
    expect(await rightsOf(work.id)).toEqual({ maySignIn: false, mayNotify: true })
    const letters = await lettersTo(ana.address.address)
    expect(letters).toEqual([{ letter: 'address-changed', to: ana.address.address, change: 'rights' }])
  })

  test('the last address that signs in keeps its right', async () => {
    const ana = await person()
    await second(ana.id, { maySignIn: false })
    const outcome = await asSignedIn(ana, changeAddressRights, { addressId: ana.address.id, mayNotify: 'on' })
    expect(outcome).toMatchObject({ kind: 'refused', because: expect.stringContaining('only address that signs you in') })
    expect(await rightsOf(ana.address.id)).toMatchObject({ maySignIn: true })
  })

  test('two that lose it at the same moment leave one way in', async () => {
    const ana = await person()
    const other = await second(ana.id)
    const both = [ana.address.id, other.id]
    const outcomes = await Promise.all(both.map((addressId) => asSignedIn(ana, changeAddressRights, { addressId })))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await owner().emailAddress.count({ where: { personId: ana.id, maySignIn: true } })).toBe(1)
  })

  test('an address without proof cannot get a right', async () => {
    const ana = await person()
    const unproved = await second(ana.id, { verifiedAt: null, maySignIn: false })
    const outcome = await asSignedIn(ana, changeAddressRights, { addressId: unproved.id, maySignIn: 'on' })
    expect(outcome).toMatchObject({ kind: 'refused', because: expect.stringContaining('code') })
  })

  test('without the right its sign-ins end at once, except the one that asks', async () => {
    const ana = await person()
    const work = await second(ana.id)
    const atWork = await signIn(ana.id, { addressId: work.id })
    const atHome = await signIn(ana.id, { addressId: ana.address.id })
    const viewer = await signedIn(ana.id)
    await owner().signIn.update({ where: { id: viewer.signInId! }, data: { addressId: work.id } })
    await execute(changeAddressRights, viewer, { addressId: work.id }, { now: new Date() })
    const ended = async (id: string) => (await owner().signIn.findUniqueOrThrow({ where: { id } })).endedAt !== null
    expect([await ended(atWork.signInId), await ended(atHome.signInId), await ended(viewer.signInId!)]).toEqual([true, false, false])
  })

  test.each(['stranger', 'staff', 'administrator'] as const)('for the %s another person’s address is not there', async (who) => {
    const ana = await person()
    const other = who === 'stranger' ? await person() : await personWithRole(who)
    expect(await asSignedIn(other, changeAddressRights, { addressId: ana.address.id, mayNotify: 'on' })).toEqual({ kind: 'missing' })
    expect(await asSignedIn(other, removeAddress, { addressId: ana.address.id })).toEqual({ kind: 'missing' })
    expect(await rightsOf(ana.address.id)).toEqual({ maySignIn: true, mayNotify: true })
  })
})

describe('removing', () => {
  test('the last way in stays; any other goes with the sign-ins it began', async () => {
    const ana = await person()
    const work = await second(ana.id)
    const atWork = await signIn(ana.id, { addressId: work.id })
    expect(await asSignedIn(ana, removeAddress, { addressId: work.id })).toMatchObject({ kind: 'done' })
    expect(await owner().emailAddress.findMany({ where: { personId: ana.id } })).toMatchObject([{ id: ana.address.id }])
    expect(await owner().signIn.findUnique({ where: { id: atWork.signInId } })).toMatchObject({ endedAt: expect.any(Date) })
    expect(await asSignedIn(ana, removeAddress, { addressId: ana.address.id })).toMatchObject({ kind: 'refused' })
    expect(await lettersTo(work.address)).toEqual([])
  })

  test('not by a phone that signed in an hour ago', async () => {
    const ana = await person()
    const work = await second(ana.id)
    const outcome = await execute(removeAddress, await signedIn(ana.id, 60), { addressId: work.id }, { now: new Date() })
    expect(outcome).toMatchObject({ kind: 'refused' })
  })
})
