import { describe, expect, test } from 'vitest'
import { execute } from '@/lib/kernel/command'
import { addAddress } from '@/lib/people/add-address.command'
import { verifyAddress } from '@/lib/people/verify-address.command'
import { person } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { asSignedIn, codeSentTo, lettersTo, signedIn } from './signed-in'

let count = 0
const fresh = () => `fresh${(count += 1)}@example.org`
const addressesOf = (personId: string) => owner().emailAddress.findMany({ where: { personId }, orderBy: { addedAt: 'asc' } })

async function added(who: { id: string }, address: string, kind: 'personal' | 'work' = 'personal') {
  const outcome = await asSignedIn(who, addAddress, { address, kind })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.data.addressId
}

describe('adding', () => {
  test('an added address can do nothing until its code is typed', async () => {
    const ana = await person()
    const address = fresh()
    const addressId = await added(ana, ` ${address.toUpperCase()} `)
    expect((await addressesOf(ana.id)).at(-1)).toMatchObject({ address, verifiedAt: null, maySignIn: false, mayNotify: false })
    const code = await codeSentTo(address)
    expect(await asSignedIn(ana, verifyAddress, { addressId, code: code?.toLowerCase() })).toEqual({ kind: 'done', data: { addressId, to: null } })
    expect((await addressesOf(ana.id)).at(-1)).toMatchObject({ maySignIn: true, mayNotify: true, verifiedAt: expect.any(Date) })
    expect(await lettersTo(ana.address.address)).toMatchObject([{ letter: 'address-changed', change: 'added' }])
    expect(await owner().auditEntry.findMany({ where: { subjectId: addressId }, orderBy: { seq: 'asc' } })).toMatchObject([
      { act: 'people.address-added', personId: ana.id },
      { act: 'people.address-verified', personId: ana.id },
    ])
  })

  test('an employer’s mailbox only gets mail', async () => {
    const ana = await person()
    const address = fresh()
    const addressId = await added(ana, address, 'work')
    await asSignedIn(ana, verifyAddress, { addressId, code: await codeSentTo(address) })
    expect((await addressesOf(ana.id)).at(-1)).toMatchObject({ kind: 'work', maySignIn: false, mayNotify: true })
  })

  test('adding it again sends a new code, and the old one stops working', async () => {
    const ana = await person()
    const address = fresh()
    const addressId = await added(ana, address)
    const old = await codeSentTo(address)
    expect(await added(ana, address)).toBe(addressId)
    expect(await asSignedIn(ana, verifyAddress, { addressId, code: old })).toMatchObject({ kind: 'invalid', fields: { code: expect.any(String) } })
    expect(await asSignedIn(ana, verifyAddress, { addressId, code: await codeSentTo(address) })).toMatchObject({ kind: 'done' })
    expect(await asSignedIn(ana, addAddress, { address, kind: 'work' })).toMatchObject({ kind: 'invalid', fields: { address: 'That address is yours already.' } })
  })

  test('six are as many as we keep', async () => {
    const ana = await person()
    for (let times = 0; times < 5; times += 1) await added(ana, fresh())
    expect(await asSignedIn(ana, addAddress, { address: fresh(), kind: 'work' })).toMatchObject({ kind: 'refused' })
  })

  test('ten minutes after signing in it is refused, and nothing is written or mailed', async () => {
    const ana = await person()
    const address = fresh()
    const outcome = await execute(addAddress, await signedIn(ana.id, 11), { address, kind: 'work' }, { now: new Date() })
    expect(outcome).toMatchObject({ kind: 'refused', because: expect.stringContaining('Sign in again first') })
    expect(await addressesOf(ana.id)).toHaveLength(1)
    expect(await lettersTo(address)).toEqual([])
  })
})

describe('proving', () => {
  test('an address of somebody else gets the same answer, and only who reads its mail learns more', async () => {
    const [ana, ben] = [await person(), await person()]
    const free = await asSignedIn(ana, addAddress, { address: fresh(), kind: 'personal' })
    const taken = await asSignedIn(ana, addAddress, { address: ben.address.address, kind: 'personal' })
    expect([free.kind, taken.kind]).toEqual(['done', 'done'])
    const addressId = taken.kind === 'done' ? taken.data.addressId : ''
    const code = await codeSentTo(ben.address.address)
    expect(await asSignedIn(ana, verifyAddress, { addressId, code })).toMatchObject({ kind: 'conflict', because: expect.stringContaining('another account') })
    expect((await addressesOf(ana.id)).at(-1)).toMatchObject({ verifiedAt: null, maySignIn: false })
    expect((await addressesOf(ben.id))[0]).toMatchObject({ maySignIn: true })
  })

  test('an address that somebody unproved signs in with is a conflict too', async () => {
    const ana = await person()
    const other = await person()
    await owner().emailAddress.update({ where: { id: other.address.id }, data: { verifiedAt: null } })
    const addressId = await added(ana, other.address.address)
    const code = await codeSentTo(other.address.address)
    expect(await asSignedIn(ana, verifyAddress, { addressId, code })).toMatchObject({ kind: 'conflict' })
  })

  test('five wrong tries close a code, even for the right one', async () => {
    const ana = await person()
    const address = fresh()
    const addressId = await added(ana, address)
    for (let tries = 0; tries < 5; tries += 1) await asSignedIn(ana, verifyAddress, { addressId, code: 'ZZZZZZZZ' })
    const outcome = await asSignedIn(ana, verifyAddress, { addressId, code: await codeSentTo(address) })
    expect(outcome).toMatchObject({ kind: 'invalid', fields: { code: expect.stringContaining('five tries') } })
  })

  test('a code that ran out says so', async () => {
    const ana = await person()
    const address = fresh()
    const addressId = await added(ana, address)
    await owner().addressProof.updateMany({ where: { addressId }, data: { expiresAt: new Date(Date.now() - 1) } })
    const outcome = await asSignedIn(ana, verifyAddress, { addressId, code: await codeSentTo(address) })
    expect(outcome).toMatchObject({ kind: 'invalid', fields: { code: expect.stringContaining('run out') } })
  })

  test('another person’s address is not there, whoever asks', async () => {
    const [ana, ben] = [await person(), await person()]
    const address = fresh()
    const addressId = await added(ana, address)
    expect(await asSignedIn(ben, verifyAddress, { addressId, code: await codeSentTo(address) })).toEqual({ kind: 'missing' })
  })
})
