import { describe, expect, test } from 'vitest'
import { actInWords } from '@/lib/audit/act.labels'
import { myAudit } from '@/lib/audit/audit.queries'
import { viewerBySignIn } from '@/lib/access/viewer'
import { db, transactionFor } from '@/lib/kernel/db'
import { execute } from '@/lib/kernel/command'
import { changeMyName } from '@/lib/people/change-my-name.command'
import { leaveJob } from '@/lib/people/leave-job.command'
import { askToMerge } from '@/lib/people/ask-to-merge.command'
import { mergeAccounts } from '@/lib/people/merge-accounts.command'
import { proveOtherAccount } from '@/lib/people/prove-other-account.command'
import { community } from '@/tests/factories/communities'
import { interest, membership } from '@/tests/factories/memberships'
import { person, personWithRole, roleGrant } from '@/tests/factories/people'
import { signIn } from '@/tests/factories/sign-ins'
import { dayFromNow, minutesFromNow, next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { asSignedIn, lettersTo, signedIn } from './signed-in'
import { asks, codeFor, mergeCodeTo, merges, proves, twoAccounts } from './two-accounts'

const stillThere = async (id: string) => (await owner().person.count({ where: { id } })) === 1
const wrong = 'ABCD2345'

describe('proving', () => {
  test('an address that nobody signs in with gets the same answer, and no mail', async () => {
    const { ana } = await twoAccounts()
    const onlyMail = await person({ maySignIn: false })
    for (const address of [`nobody${next()}@example.org`, onlyMail.address.address]) {
      const proofId = await asks(ana, address)
      expect(await lettersTo(address)).toEqual([])
      expect(await asSignedIn(ana, proveOtherAccount, { proofId, code: wrong })).toMatchObject({ kind: 'invalid', fields: { code: expect.stringContaining('isn’t the code') as string } })
      expect(await asSignedIn(ana, mergeAccounts, { proofId })).toMatchObject({ kind: 'refused' })
    }
  })

  test('five wrong tries close it, and a new code closes the one before', async () => {
    const { ana, other } = await twoAccounts()
    const first = await asks(ana, other.address.address)
    const old = await mergeCodeTo(other.address.address)
    const proofId = await asks(ana, other.address.address)
    expect(await asSignedIn(ana, proveOtherAccount, { proofId: first, code: old })).toEqual({ kind: 'missing' })
    await Promise.all(Array.from({ length: 8 }, () => asSignedIn(ana, proveOtherAccount, { proofId, code: wrong })))
    const code = await mergeCodeTo(other.address.address)
    expect(await asSignedIn(ana, proveOtherAccount, { proofId, code })).toMatchObject({ kind: 'invalid', fields: { code: expect.stringContaining('five tries') as string } })
    expect(await owner().mergeProof.findUniqueOrThrow({ where: { id: proofId } })).toMatchObject({ triesLeft: 0, usedAt: null })
  })

  test('only her own proof counts, and only moments after signing in', async () => {
    const { ana, other } = await twoAccounts()
    const proofId = await proves(ana, other)
    for (const stranger of [await person(), await personWithRole('administrator'), other]) {
      expect(await asSignedIn(stranger, mergeAccounts, { proofId })).toEqual({ kind: 'missing' })
    }
    const late = await signedIn(ana.id, 60)
    for (const [command, input] of [[mergeAccounts, { proofId }], [askToMerge, { address: other.address.address }]] as const) {
      expect(await execute(command as typeof mergeAccounts, late, input, { now: new Date() })).toMatchObject({ kind: 'refused' })
    }
    expect(await stillThere(other.id)).toBe(true)
  })

  test('the proof lasts ten minutes, and is none without the code', async () => {
    const { ana, other } = await twoAccounts()
    const unproved = await asks(ana, other.address.address)
    expect(await asSignedIn(ana, mergeAccounts, { proofId: unproved })).toMatchObject({ kind: 'refused', because: expect.stringContaining('run out') as string })
    const proofId = await proves(ana, other)
    await owner().mergeProof.update({ where: { id: proofId }, data: { usedAt: minutesFromNow(-10) } })
    expect(await asSignedIn(ana, mergeAccounts, { proofId })).toMatchObject({ kind: 'refused' })
    expect(await stillThere(other.id)).toBe(true)
  })

  test('an address of this account is no other account, and a job that was left proves nothing', async () => {
    const { ana, other } = await twoAccounts()
    expect(await asSignedIn(ana, askToMerge, { address: ana.address.address })).toMatchObject({ kind: 'invalid', fields: { address: expect.any(String) as string } })
    const own = await owner().emailAddress.create({
      data: { personId: other.id, address: `own${next()}@example.org`, kind: 'personal', verifiedAt: new Date(), maySignIn: true, mayNotify: true },
    })
    const proofId = await proves(ana, other)
    expect(await asSignedIn(other, leaveJob, { addressId: other.address.id })).toMatchObject({ kind: 'done' })
    expect(await asSignedIn(ana, mergeAccounts, { proofId })).toEqual({ kind: 'missing' })
    expect(await asSignedIn(ana, proveOtherAccount, { proofId: await asks(ana, other.address.address), code: wrong })).toMatchObject({ kind: 'invalid' })
    expect(await owner().emailAddress.findUniqueOrThrow({ where: { id: own.id } })).toMatchObject({ personId: other.id })
  })
})

describe('merging', () => {
  test('signs the other account out, and its address signs in to this one', async () => {
    const { ana, other } = await twoAccounts()
    const stays = await signIn(ana.id)
    const goes = await signIn(other.id, { addressId: other.address.id })
    expect(await merges(ana, other)).toEqual({ kind: 'done', data: { formerId: other.id } })
    const open = async (id: string) => (await owner().signIn.findUniqueOrThrow({ where: { id } })).endedAt === null
    expect([await open(stays.signInId), await open(goes.signInId)]).toEqual([true, false])
    const came = await (await codeFor(other.address.address)).signsIn()
    expect(came).toMatchObject({ kind: 'done', data: { personId: ana.id } })
    expect(await owner().emailAddress.findMany({ where: { personId: ana.id, isPrimary: true } })).toMatchObject([{ id: ana.address.id }])
  })

  test('tells every address that signs in, keeps who it was, and the audit says so', async () => {
    const { ana, other } = await twoAccounts()
    await merges(ana, other)
    for (const { address } of [ana.address, other.address]) {
      expect((await lettersTo(address)).filter(({ letter }) => letter === 'accounts-merged')).toHaveLength(1)
    }
    expect(await owner().mergedPerson.findMany({ where: { formerPersonId: other.id } })).toMatchObject([{ intoPersonId: ana.id }])
    expect(await owner().auditEntry.findMany({ where: { act: 'people.accounts-merged', personId: ana.id } })).toMatchObject([{ actorId: ana.id, subjectId: other.id }])
  })

  test('what was done under the other account stays hers to read, and nobody else’s', async () => {
    const { ana, other } = await twoAccounts()
    await asSignedIn(other, changeMyName, { calledName: 'Other' })
    await merges(ana, other)
    const { entries } = await myAudit(await signedIn(ana.id), null)
    expect(entries.map(({ what, by }) => [what, by])).toContainEqual([actInWords('people.name-changed'), 'you'])
    expect((await myAudit(await signedIn((await person()).id), null)).entries).toEqual([])
  })

  test('an account that was merged before keeps being known', async () => {
    const { ana, other } = await twoAccounts()
    const first = await person()
    await merges(other, first)
    await merges(ana, other)
    expect(await owner().mergedPerson.findMany({ where: { intoPersonId: ana.id }, orderBy: { mergedAt: 'asc' } })).toMatchObject([{ formerPersonId: first.id }, { formerPersonId: other.id }])
  })

  test('an address that both had is there once, with its proof', async () => {
    const { ana, other } = await twoAccounts()
    const unproved = { kind: 'work' as const, maySignIn: false, mayNotify: false }
    await owner().emailAddress.create({ data: { personId: ana.id, address: other.address.address, ...unproved } })
    await owner().emailAddress.create({ data: { personId: other.id, address: ana.address.address, ...unproved } })
    await merges(ana, other)
    const addresses = await owner().emailAddress.findMany({ where: { personId: ana.id }, orderBy: { addedAt: 'asc' } })
    expect(addresses).toMatchObject([{ id: ana.address.id, verifiedAt: expect.any(Date) as Date }, { id: other.address.id, verifiedAt: expect.any(Date) as Date }])
  })

  test('an account that nobody has signed in to yet is proved by the code', async () => {
    const { ana, other } = await twoAccounts()
    await owner().emailAddress.update({ where: { id: other.address.id }, data: { verifiedAt: null } })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect(await owner().emailAddress.findUniqueOrThrow({ where: { id: other.address.id } })).toMatchObject({ personId: ana.id, verifiedAt: expect.any(Date) as Date })
  })
})

describe('at the same moment', () => {
  test('pressed many times, it is done once', async () => {
    const { ana, other } = await twoAccounts()
    const proofId = await proves(ana, other)
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => asSignedIn(ana, mergeAccounts, { proofId })))
    expect(outcomes).toEqual(Array.from({ length: 4 }, () => ({ kind: 'done', data: { formerId: other.id } })))
    expect((await lettersTo(other.address.address)).filter(({ letter }) => letter === 'accounts-merged')).toHaveLength(1)
    expect(await asSignedIn(ana, mergeAccounts, { proofId })).toMatchObject({ kind: 'done' })
  })

  test('from both sides, one account is left, with both addresses', async () => {
    const { ana, other } = await twoAccounts()
    const [one, two] = [await proves(ana, other), await proves(other, ana)]
    const [mine, theirs] = [await signedIn(ana.id), await signedIn(other.id)]
    const run = (viewer: typeof mine, proofId: string) => execute(mergeAccounts, viewer, { proofId }, { now: new Date() })
    const outcomes = await Promise.all([run(mine, one), run(theirs, two)])
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(outcomes.every(({ kind }) => ['done', 'refused', 'missing'].includes(kind))).toBe(true)
    const left = [await stillThere(ana.id), await stillThere(other.id)]
    expect(left.filter(Boolean)).toHaveLength(1)
    expect(await owner().emailAddress.count({ where: { personId: left[0] ? ana.id : other.id } })).toBe(2)
  })

  test('a sign-in to the other account is either ended, or one of this account', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { ana, other } = await twoAccounts()
      const proofId = await proves(ana, other)
      const { signsIn } = await codeFor(other.address.address)
      const [merged, came] = await Promise.all([asSignedIn(ana, mergeAccounts, { proofId }), signsIn()])
      expect([merged.kind, came.kind]).toEqual(['done', 'done'])
      const viewer = await viewerBySignIn((came as { data: { sid: string } }).data.sid, new Date())
      expect([null, ana.id]).toContain(viewer.personId)
      expect(await stillThere(other.id)).toBe(false)
      await owner().outboxMessage.deleteMany()
    }
  })
})

describe('what does not merge', () => {
  test.each(['staff', 'administrator', 'supervisor'] as const)('an account with the role of %s goes into no other, but takes one in', async (role) => {
    const { ana, other } = await twoAccounts()
    await roleGrant(other.id, role)
    expect(await merges(ana, other)).toMatchObject({ kind: 'refused', because: expect.stringContaining('Sign in to that one') as string })
    expect(await stillThere(other.id)).toBe(true)
    expect(await merges(other, ana)).toMatchObject({ kind: 'done' })
    const [own, came] = await Promise.all([other, ana].map(({ address }) => owner().emailAddress.findUniqueOrThrow({ where: { id: address.id } })))
    expect(own).toMatchObject({ maySignIn: true, isPrimary: true })
    expect(came).toMatchObject({ personId: other.id, maySignIn: false, mayNotify: true, isPrimary: false })
    expect((await codeFor(ana.address.address)).letter).toBeUndefined()
  })

  test('two with roles are left to an administrator; a role of the past moves as a record', async () => {
    const { ana, other } = await twoAccounts()
    await roleGrant(ana.id, 'staff')
    await roleGrant(other.id, 'supervisor', { fromOn: dayFromNow(5) })
    expect(await merges(ana, other)).toMatchObject({ kind: 'refused', because: expect.stringContaining('administrator') as string })
    await owner().roleGrant.updateMany({ where: { personId: other.id }, data: { fromOn: dayFromNow(-9), untilOn: dayFromNow(-2) } })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect(await owner().roleGrant.count({ where: { personId: ana.id } })).toBe(2)
  })

  test('two of whom one asked not to be placed with the other', async () => {
    const { ana, other } = await twoAccounts()
    const wish = await interest((await community()).id, { personId: other.id })
    await owner().notPlacedWith.create({ data: { formId: wish.formId, words: new Uint8Array([1]), meansPersonId: ana.id } })
    for (const [one, two] of [[ana, other], [other, ana]] as const) {
      expect(await merges(one, two)).toMatchObject({ kind: 'conflict', because: expect.stringContaining('Write to us') as string })
    }
    expect([await stillThere(ana.id), await stillThere(other.id)]).toEqual([true, true])
  })

  test('one that is about to be deleted', async () => {
    const { ana, other } = await twoAccounts()
    await owner().accountDeletion.create({ data: { personId: other.id, dueAt: dayFromNow(5) } })
    expect(await merges(ana, other)).toMatchObject({ kind: 'refused', because: expect.stringContaining('about to be deleted') as string })
    expect(await stillThere(other.id)).toBe(true)
  })
})

describe('the second wall', () => {
  test('the app cannot write who was merged, nor merge without a proof, nor change whose a membership is', async () => {
    const { ana, other } = await twoAccounts()
    const place = await membership((await community()).id, other.id)
    await expect(db().mergedPerson.create({ data: { formerPersonId: other.id, intoPersonId: ana.id } })).rejects.toThrow(/permission denied/)
    await expect(db().membership.update({ where: { id: place.id }, data: { personId: ana.id } })).rejects.toThrow(/one person in one community/)
    await expect(transactionFor(ana.id, (tx) => tx.$queryRaw`select finish_merge(${other.id}::uuid)::text`)).rejects.toThrow(/merge_was_proved/)
    const proofId = await asks(ana, other.address.address)
    await expect(transactionFor(ana.id, (tx) => tx.$queryRaw`select begin_merge(${proofId}::uuid)::text`)).rejects.toThrow(/merge_was_proved/)
    const proved = await proves(ana, other)
    await expect(transactionFor(other.id, (tx) => tx.$queryRaw`select begin_merge(${proved}::uuid)::text`)).rejects.toThrow(/merge_was_proved/)
    await roleGrant(other.id, 'staff')
    await expect(transactionFor(ana.id, (tx) => tx.$queryRaw`select begin_merge(${proved}::uuid)::text`)).rejects.toThrow(/merge_moves_no_role/)
    expect(await stillThere(other.id)).toBe(true)
  })
})
