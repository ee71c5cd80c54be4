import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { askForCode } from '@/lib/access/ask-for-code.command'
import { signInWithCode } from '@/lib/access/sign-in-with-code.command'
import { signInWithLink } from '@/lib/access/sign-in-with-link.command'
import { viewerBySignIn, visitorViewer } from '@/lib/access/viewer'
import { transactionFor } from '@/lib/kernel/db'
import { execute } from '@/lib/kernel/command'
import { enqueue, openPayload } from '@/lib/kernel/outbox'
import { post } from '@/lib/mail/post'
import { addAddress } from '@/lib/people/add-address.command'
import { changeAddressRights } from '@/lib/people/change-address-rights.command'
import { leaveJob } from '@/lib/people/leave-job.command'
import { verifyAddress } from '@/lib/people/verify-address.command'
import { community } from '@/tests/factories/communities'
import { interest } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { signIn } from '@/tests/factories/sign-ins'
import { next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { asSignedIn, codeSentTo, lettersTo, signedIn } from './signed-in'

type Asked = { codeId: string; secret: string }

/** Ana, whose work address is primary and signs her in beside her own. */
async function atWork() {
  const ana = await person({ calledName: 'Ana' })
  await owner().emailAddress.update({ where: { id: ana.address.id }, data: { isPrimary: false } })
  const work = await owner().emailAddress.create({
    data: { personId: ana.id, address: `ana${next()}@council.example`, kind: 'work', verifiedAt: new Date(), maySignIn: true, mayNotify: true, isPrimary: true },
  })
  return { ana, work }
}

const addressRow = (id: string) => owner().emailAddress.findUniqueOrThrow({ where: { id } })
const leaves = (who: { id: string }, addressId: string) => asSignedIn(who, leaveJob, { addressId })

async function askAs(address: string) {
  const outcome = await execute(askForCode, visitorViewer, { address }, { now: new Date() })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  const letter = (await lettersTo(address)).findLast((one) => one.letter === 'sign-in-code') as { code: string; link: string } | undefined
  return { asked: outcome.data, letter }
}

const withCode = (asked: Asked, code: string) =>
  execute(signInWithCode, visitorViewer, { ...asked, code, userAgent: '' }, { now: new Date() })

describe('I have left this job', () => {
  test('the address may do nothing from then on, the record stays, and the other address is told', async () => {
    const { ana, work } = await atWork()
    expect(await leaves(ana, work.id)).toMatchObject({ kind: 'done', data: { signedOut: false } })
    expect(await addressRow(work.id)).toMatchObject({
      verifiedAt: null, maySignIn: false, mayNotify: false, isPrimary: false, kind: 'work', leftJobAt: expect.any(Date) as Date,
    })
    expect(await addressRow(ana.address.id)).toMatchObject({ isPrimary: true, maySignIn: true })
    expect(await lettersTo(ana.address.address)).toEqual([{ letter: 'address-changed', to: ana.address.address, change: 'left' }])
    expect(await lettersTo(work.address)).toEqual([])
    expect(await owner().auditEntry.findMany({ where: { subjectId: work.id } })).toMatchObject([{ act: 'people.job-left', actorId: ana.id, personId: ana.id }])
  })

  test('every sign-in that it began ends at once, also the one in use', async () => {
    const { ana, work } = await atWork()
    const old = await signIn(ana.id, { addressId: work.id })
    const home = await signIn(ana.id, { addressId: ana.address.id })
    const viewer = await signedIn(ana.id)
    await owner().signIn.update({ where: { id: viewer.signInId! }, data: { addressId: work.id } })
    const outcome = await execute(leaveJob, viewer, { addressId: work.id }, { now: new Date() })
    expect(outcome).toMatchObject({ kind: 'done', data: { signedOut: true } })
    const open = await owner().signIn.findMany({ where: { personId: ana.id, endedAt: null }, select: { id: true } })
    expect(open).toEqual([{ id: home.signInId }])
    expect(open).not.toContainEqual({ id: old.signInId })
  })

  test('codes and links that were mailed there are void, and no new one is mailed', async () => {
    const { ana, work } = await atWork()
    const { asked, letter } = await askAs(work.address)
    await leaves(ana, work.id)
    expect(await withCode(asked, letter!.code)).toMatchObject({ kind: 'invalid', fields: { code: expect.stringContaining('run out') as string } })
    const link = letter!.link.split('/').at(-1)
    expect(await execute(signInWithLink, visitorViewer, { link, ...asked, userAgent: '' }, { now: new Date() })).toMatchObject({ kind: 'refused' })
    const before = (await lettersTo(work.address)).length
    await askAs(work.address)
    expect(await lettersTo(work.address)).toHaveLength(before)
  })

  test('the only way in stays, with what to do first, and nothing is written', async () => {
    const ana = await person({ kind: 'work' })
    const outcome = await leaves(ana, ana.address.id)
    expect(outcome).toMatchObject({ kind: 'refused', because: expect.stringContaining('Add an address of your own first') as string })
    expect(await addressRow(ana.address.id)).toMatchObject({ maySignIn: true, leftJobAt: null })
  })

  test('twice, and twice at once, is once', async () => {
    const { ana, work } = await atWork()
    const outcomes = await Promise.all([leaves(ana, work.id), leaves(ana, work.id), leaves(ana, work.id)])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done'])
    expect(await lettersTo(ana.address.address)).toHaveLength(1)
  })

  test('both addresses left at the same moment leave one way in', async () => {
    const { ana, work } = await atWork()
    const outcomes = await Promise.all([work.id, ana.address.id].map((id) => leaves(ana, id)))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(await owner().emailAddress.findMany({ where: { personId: ana.id, maySignIn: true } })).toMatchObject([{ isPrimary: true }])
  })

  test.each(['stranger', 'staff', 'administrator'] as const)('for the %s another person’s address is not there', async (who) => {
    const { work } = await atWork()
    const other = who === 'stranger' ? await person() : await personWithRole(who)
    expect(await leaves(other, work.id)).toEqual({ kind: 'missing' })
    expect(await addressRow(work.id)).toMatchObject({ maySignIn: true, leftJobAt: null })
  })

  test('not by a phone that signed in an hour ago', async () => {
    const { ana, work } = await atWork()
    expect(await execute(leaveJob, await signedIn(ana.id, 60), { addressId: work.id }, { now: new Date() })).toMatchObject({ kind: 'refused' })
  })

  test('nobody voids the codes and forms of a mailbox by claiming that it was hers', async () => {
    const [ana, ben] = [await person(), await person()]
    const form = await interest((await community()).id, { address: ben.address.address })
    const claimed = await asSignedIn(ana, addAddress, { address: ben.address.address, kind: 'work' })
    const { asked, letter } = await askAs(ben.address.address)
    expect(await leaves(ana, (claimed as { data: { addressId: string } }).data.addressId)).toMatchObject({ kind: 'refused' })
    expect(await withCode(asked, letter!.code)).toMatchObject({ kind: 'done', data: { personId: ben.id } })
    expect(await owner().interest.findUniqueOrThrow({ where: { id: form.id } })).toMatchObject({ personId: null, address: ben.address.address })
  })
})

describe('a sign-in at the same moment', () => {
  test('is never left open by the old address, whichever of the two comes first', async () => {
    const { ana, work } = await atWork()
    for (let round = 0; round < 12; round += 1) {
      await owner().emailAddress.update({ where: { id: work.id }, data: { verifiedAt: new Date(), maySignIn: true, mayNotify: true, leftJobAt: null } })
      const { asked, letter } = await askAs(work.address)
      const [, came] = await Promise.all([leaves(ana, work.id), withCode(asked, letter!.code)])
      if (came.kind === 'done') expect(await viewerBySignIn(came.data.sid, new Date())).toMatchObject({ kind: 'visitor' })
      expect(await owner().signIn.count({ where: { addressId: work.id, endedAt: null } })).toBe(0)
      await owner().outboxMessage.deleteMany()
    }
  })
})

describe('a fresh proof', () => {
  test('is what brings it back, and then as an employer’s mailbox', async () => {
    const { ana, work } = await atWork()
    await leaves(ana, work.id)
    expect(await asSignedIn(ana, changeAddressRights, { addressId: work.id, maySignIn: 'on' })).toMatchObject({ kind: 'refused' })
    await asSignedIn(ana, addAddress, { address: work.address, kind: 'work' })
    const code = await codeSentTo(work.address)
    expect(await asSignedIn(ana, verifyAddress, { addressId: work.id, code })).toMatchObject({ kind: 'done' })
    expect(await addressRow(work.id)).toMatchObject({ maySignIn: false, mayNotify: true, leftJobAt: expect.any(Date) as Date })
  })

  test('whoever has the mailbox now can prove it as hers', async () => {
    const { ana, work } = await atWork()
    await leaves(ana, work.id)
    const ben = await person()
    const added = await asSignedIn(ben, addAddress, { address: work.address, kind: 'work' })
    const addressId = (added as { data: { addressId: string } }).data.addressId
    expect(await asSignedIn(ben, verifyAddress, { addressId, code: await codeSentTo(work.address) })).toMatchObject({ kind: 'done' })
  })

  test('no right can be written to a left address past the rules', async () => {
    const { ana, work } = await atWork()
    await leaves(ana, work.id)
    await expect(owner().emailAddress.update({ where: { id: work.id }, data: { mayNotify: true } })).rejects.toThrow(/left_address_does_nothing/)
  })
})

describe('mail and forms', () => {
  const mailTo = (to: string) => owner().mailboxMessage.findMany({ where: { to } })
  const offer = (to: string) => ({
    to, calledName: 'Ana', communityName: 'Ours', rhythm: 'Once a month', dates: [], openUntil: 'Friday', link: 'http://localhost/offers/1',
  })

  async function postAll() {
    for (const { id } of await owner().outboxMessage.findMany({ where: { sentAt: null, payload: { not: null } } })) await post(id)
  }

  test('what was promised to it goes to her primary address; a code goes nowhere', async () => {
    const { ana, work } = await atWork()
    await owner().outboxMessage.deleteMany()
    const { letter } = await askAs(work.address)
    await transactionFor(null, (tx) => enqueue(tx, 'offer', offer(work.address)))
    await leaves(ana, work.id)
    await transactionFor(null, (tx) => enqueue(tx, 'offer', offer(work.address)))
    await postAll()
    expect(await mailTo(work.address)).toEqual([])
    expect((await mailTo(ana.address.address)).map(({ subject }) => subject)).toHaveLength(3)
    for (const { text } of await mailTo(ana.address.address)) expect(text).not.toContain(letter!.code.slice(0, 4))
    expect(await owner().outboxMessage.findMany({ where: { letter: 'sign-in-code' } })).toMatchObject([{ payload: null, failure: 'address was left' }])
  })

  test('a fresh proof reaches the mailbox, and so does mail to whoever has it now', async () => {
    const { ana, work } = await atWork()
    await leaves(ana, work.id)
    await owner().outboxMessage.deleteMany()
    const ben = await person()
    const added = await asSignedIn(ben, addAddress, { address: work.address, kind: 'work' })
    const [proof] = await owner().outboxMessage.findMany({ where: { letter: 'address-proof' } })
    expect((openPayload(proof!.id, proof!.payload!) as { to: string }).to).toBe(work.address)
    const code = await codeSentTo(work.address)
    await postAll()
    expect(await mailTo(work.address)).toHaveLength(1)
    await asSignedIn(ben, verifyAddress, { addressId: (added as { data: { addressId: string } }).data.addressId, code })
    await transactionFor(null, (tx) => enqueue(tx, 'offer', offer(work.address)))
    await postAll()
    expect(await mailTo(work.address)).toHaveLength(2)
  })

  test('her forms are answered at her other address, and their mailed links lead nowhere', async () => {
    const { ana, work } = await atWork()
    const [one, other] = [await community(), await community()]
    const sent = await interest(one.id, { address: work.address, personId: ana.id, linkHash: new Uint8Array(randomBytes(16)) })
    const link = () => new Uint8Array(randomBytes(16))
    const begun = await interest(other.id, { address: work.address, sentAt: null, linkHash: link(), provenAt: new Date() })
    const typed = await interest(other.id, { address: work.address, sentAt: null, linkHash: link(), browserHash: link() })
    const twin = await interest(one.id, { address: ana.address.address, personId: ana.id })
    await leaves(ana, work.id)
    const formOf = (id: string) => owner().interest.findUniqueOrThrow({ where: { id }, include: { form: true } })
    const mine = { personId: ana.id, address: ana.address.address }
    expect(await formOf(begun.id)).toMatchObject({ ...mine, form: { ...mine, linkHash: null } })
    expect(await formOf(sent.id)).toMatchObject({ personId: ana.id, address: work.address, form: { ...mine, linkHash: null } })
    expect(await formOf(twin.id)).toMatchObject(mine)
    expect(await formOf(typed.id)).toMatchObject({ personId: null, form: { personId: null, address: work.address, linkHash: null, browserHash: expect.anything() as Uint8Array } })
  })
})
