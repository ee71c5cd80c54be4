import { describe, expect, test } from 'vitest'
import { askForCode } from '@/lib/access/ask-for-code.command'
import { signInWithCode } from '@/lib/access/sign-in-with-code.command'
import { visitorViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { addAddress } from '@/lib/people/add-address.command'
import { changeAddressRights } from '@/lib/people/change-address-rights.command'
import { askToMovePrimary, movePrimary } from '@/lib/people/move-primary.command'
import { putOffPersonalAddress } from '@/lib/people/put-off-personal-address.command'
import { removeAddress } from '@/lib/people/remove-address.command'
import { verifyAddress } from '@/lib/people/verify-address.command'
import { person } from '@/tests/factories/people'
import { next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { asSignedIn, codeSentTo, lettersTo, signedIn } from './signed-in'

async function withTwo(given: { maySignIn?: boolean } = {}) {
  const ana = await person({ calledName: 'Ana' })
  const second = await owner().emailAddress.create({
    data: { personId: ana.id, address: `own${next()}@example.org`, kind: 'personal', verifiedAt: new Date(), maySignIn: true, mayNotify: true, ...given },
  })
  return { ana, second }
}

const primaryOf = async (personId: string) =>
  (await owner().emailAddress.findMany({ where: { personId, isPrimary: true }, select: { id: true } })).map(({ id }) => id)
const codeTo = async (address: string) => (await lettersTo(address)).findLast(({ letter }) => letter === 'primary-proof')?.code

describe('the primary address', () => {
  test('moves with a code that was mailed to the new one, and the others are told', async () => {
    const { ana, second } = await withTwo()
    expect(await asSignedIn(ana, askToMovePrimary, { addressId: second.id })).toMatchObject({ kind: 'done' })
    expect(await primaryOf(ana.id)).toEqual([ana.address.id])
    expect(await asSignedIn(ana, movePrimary, { addressId: second.id, code: '22222222' })).toMatchObject({ kind: 'invalid', fields: { code: expect.stringContaining('isn’t the code') as string } })
    const code = await codeTo(second.address)
    expect(await asSignedIn(ana, movePrimary, { addressId: second.id, code })).toMatchObject({ kind: 'done' })
    expect(await primaryOf(ana.id)).toEqual([second.id])
    expect(await lettersTo(ana.address.address)).toMatchObject([{ letter: 'address-changed', change: 'primary' }])
    expect(await asSignedIn(ana, movePrimary, { addressId: second.id, code })).toMatchObject({ kind: 'done' })
    expect(await lettersTo(ana.address.address)).toHaveLength(1)
  })

  test('does not move to an address that may not sign in, nor with a code of ten minutes ago', async () => {
    const { ana, second } = await withTwo({ maySignIn: false })
    expect(await asSignedIn(ana, askToMovePrimary, { addressId: second.id })).toMatchObject({ kind: 'refused' })
    expect(await lettersTo(second.address)).toEqual([])
    const both = await withTwo()
    await asSignedIn(both.ana, askToMovePrimary, { addressId: both.second.id })
    await owner().addressProof.updateMany({ where: { addressId: both.second.id }, data: { expiresAt: new Date(Date.now() - 1) } })
    const late = await asSignedIn(both.ana, movePrimary, { addressId: both.second.id, code: await codeTo(both.second.address) })
    expect(late).toMatchObject({ kind: 'invalid', fields: { code: expect.stringContaining('run out') as string } })
    expect(await primaryOf(both.ana.id)).toEqual([both.ana.address.id])
  })

  test('not by somebody else, and not by a phone that signed in an hour ago', async () => {
    const { ana, second } = await withTwo()
    expect(await asSignedIn(await person(), askToMovePrimary, { addressId: second.id })).toEqual({ kind: 'missing' })
    expect(await asSignedIn(await person(), movePrimary, { addressId: second.id, code: 'ABCD2345' })).toEqual({ kind: 'missing' })
    expect(await execute(askToMovePrimary, await signedIn(ana.id, 60), { addressId: second.id }, { now: new Date() })).toMatchObject({ kind: 'refused' })
  })

  test('can neither lose its right to sign in nor go, until another one is primary', async () => {
    const { ana } = await withTwo()
    expect(await asSignedIn(ana, changeAddressRights, { addressId: ana.address.id })).toMatchObject({ kind: 'refused', because: expect.stringContaining('primary') as string })
    expect(await asSignedIn(ana, removeAddress, { addressId: ana.address.id })).toMatchObject({ kind: 'refused', because: expect.stringContaining('primary') as string })
    expect(await primaryOf(ana.id)).toEqual([ana.address.id])
  })

  test('to two addresses at the same moment, it moves to one of them', async () => {
    const { ana, second } = await withTwo()
    const third = await owner().emailAddress.create({
      data: { personId: ana.id, address: `third${next()}@example.org`, kind: 'personal', verifiedAt: new Date(), maySignIn: true, mayNotify: true },
    })
    for (const { id } of [second, third]) await asSignedIn(ana, askToMovePrimary, { addressId: id })
    const codes = await Promise.all([second, third].map(({ address }) => codeTo(address)))
    const outcomes = await Promise.all([second, third].map(({ id }, n) => asSignedIn(ana, movePrimary, { addressId: id, code: codes[n] })))
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(await primaryOf(ana.id)).toHaveLength(1)
  })
})

describe('an address of her own', () => {
  async function signsIn(address: string, to: string) {
    const asked = await execute(askForCode, visitorViewer, { address, to }, { now: new Date() })
    const letter = (await lettersTo(address)).findLast((one) => one.letter === 'sign-in-code')
    const given = { ...(asked as { data: { codeId: string; secret: string } }).data, code: letter?.code, userAgent: '' }
    const outcome = await execute(signInWithCode, visitorViewer, given, { now: new Date() })
    return outcome.kind === 'done' ? outcome.data.destination : outcome.kind
  }
  const asks = (to: string) => `/account/addresses/personal?to=${encodeURIComponent(to)}`

  test('is asked for after the code, until she says not now', async () => {
    const ana = await person({ kind: 'work' })
    expect(await signsIn(ana.address.address, '/offers/7')).toBe(asks('/offers/7'))
    expect(await signsIn(ana.address.address, '/account/addresses/new')).toBe('/account/addresses/new')
    expect(await asSignedIn(ana, putOffPersonalAddress, { to: '/offers/7' })).toMatchObject({ kind: 'done', data: { to: '/offers/7' } })
    expect(await signsIn(ana.address.address, '/offers/7')).toBe('/offers/7')
  })

  test('is not asked for where there is one, and “not now” leads nowhere else than here', async () => {
    const ben = await person()
    expect(await signsIn(ben.address.address, '/offers/7')).toBe('/offers/7')
    expect(await asSignedIn(ben, putOffPersonalAddress, { to: '//evil.example' })).toMatchObject({ data: { to: '/home' } })
    expect(await execute(putOffPersonalAddress, visitorViewer, {}, { now: new Date() })).toEqual({ kind: 'missing' })
  })

  test('added on the way keeps where she was going', async () => {
    const ana = await person({ kind: 'work' })
    const address = `mine${next()}@example.org`
    const added = await asSignedIn(ana, addAddress, { address, kind: 'personal', to: '/offers/7' })
    expect(added).toMatchObject({ kind: 'done', data: { to: '/offers/7' } })
    const { addressId } = (added as { data: { addressId: string } }).data
    const proved = await asSignedIn(ana, verifyAddress, { addressId, code: await codeSentTo(address), to: '/offers/7' })
    expect(proved).toMatchObject({ kind: 'done', data: { to: '/offers/7' } })
    expect(await asSignedIn(ana, verifyAddress, { addressId, code: 'ABCD2345', to: 'https://evil.example' })).toMatchObject({ data: { to: '/home' } })
    expect(await signsIn(ana.address.address, '/offers/7')).toBe('/offers/7')
  })
})
