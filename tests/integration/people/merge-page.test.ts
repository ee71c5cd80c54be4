import { expect, test } from 'vitest'
import { mergeAccounts } from '@/lib/people/merge-accounts.command'
import { mergePage } from '@/lib/people/merge.queries'
import { community, facilitation } from '@/tests/factories/communities'
import { departure, membership, offer } from '@/tests/factories/memberships'
import { person, roleGrant } from '@/tests/factories/people'
import { minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { asSignedIn, signedIn } from './signed-in'
import { asks, merges, proves, twoAccounts } from './two-accounts'

const page = async (who: { id: string }, proofId: string) => mergePage(await signedIn(who.id), proofId, new Date())

test('nothing of the other account is shown before the code, and nothing at all to anybody else', async () => {
  const { ana, other } = await twoAccounts()
  const proofId = await asks(ana, other.address.address)
  expect(await page(ana, proofId)).toEqual({ state: 'asked', address: other.address.address })
  const unknown = await asks(ana, 'nobody-at-all@example.org')
  expect(await page(ana, unknown)).toEqual({ state: 'asked', address: 'nobody-at-all@example.org' })
  const proved = await proves(ana, other)
  for (const stranger of [other, await person()]) expect(await page(stranger, proved)).toBeNull()
})

test('after the code it says what comes across, what becomes one, and whose name stays', async () => {
  const { ana, other } = await twoAccounts()
  const [both, theirs, held] = [await community({ name: 'Both' }), await community({ name: 'Theirs' }), await community({ name: 'Held' })]
  for (const { id } of [ana, other]) await membership(both.id, id)
  await membership(theirs.id, other.id)
  await facilitation(held.id, other.id)
  await owner().emailAddress.create({ data: { personId: other.id, address: 'waiting@example.org', kind: 'work', maySignIn: false, mayNotify: false } })
  const shown = await page(ana, await proves(ana, other))
  expect(shown).toMatchObject({
    state: 'proved',
    may: { allowed: true },
    mergesInto: 'Ana',
    other: { calledName: 'Ana at work', addresses: [other.address.address], shared: ['Both'], losesRights: false },
  })
  expect(shown?.state === 'proved' && shown.other.places.toSorted()).toEqual(['Held', 'Theirs'])
})

test('it says beforehand what the button would refuse', async () => {
  const { ana, other } = await twoAccounts()
  const here = await community({ name: 'Kookaburra' })
  await departure((await membership(here.id, other.id)).id)
  await offer(here.id, ana.id)
  const because = async () => {
    const shown = await page(ana, await proves(ana, other))
    return shown?.state === 'proved' && !shown.may.allowed ? shown.may.because : null
  }
  expect(await because()).toContain('Kookaburra')
  await owner().accountDeletion.create({ data: { personId: ana.id, dueAt: minutesFromNow(999) } })
  expect(await because()).toContain('deleted')
  await roleGrant(other.id, 'staff')
  expect(await because()).toContain('Sign in to that one')
  expect(await merges(ana, other)).toMatchObject({ kind: 'refused', because: await because() })
})

test('a proof of ten minutes ago has run out, and one that was used says what was done', async () => {
  const { ana, other } = await twoAccounts()
  const proofId = await proves(ana, other)
  await owner().mergeProof.update({ where: { id: proofId }, data: { usedAt: minutesFromNow(-10) } })
  expect(await page(ana, proofId)).toEqual({ state: 'gone' })
  const again = await proves(ana, other)
  expect(await asSignedIn(ana, mergeAccounts, { proofId: again })).toMatchObject({ kind: 'done' })
  expect(await page(ana, again)).toEqual({ state: 'merged' })
})
