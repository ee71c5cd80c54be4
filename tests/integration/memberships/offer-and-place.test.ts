import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { offerPlace } from '@/lib/memberships/offer-place.command'
import { takePlace } from '@/lib/memberships/take-place.command'
import { community } from '@/tests/factories/communities'
import { interest, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { dayFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

const now = () => ({ now: new Date() })
const viewerOf = ({ id }: { id: string }) => viewerFor(id, new Date())
test('staff offer a place: the person is made from the form, the letter is promised, the same form again is refused', async () => {
  const dana = await viewerOf(await personWithRole('staff'))
  const group = await community()
  const wish = await interest(group.id, { address: 'ama2@example.org', calledName: 'Ama', pronouns: 'she/her', personalAddress: 'ama@home.example' })
  expect(await execute(offerPlace, dana, { interestId: wish.id }, now())).toMatchObject({ kind: 'done' })
  expect(await execute(offerPlace, dana, { interestId: wish.id }, now())).toMatchObject({ kind: 'refused' })
  const made = await owner().emailAddress.findFirstOrThrow({ where: { address: 'ama2@example.org' } })
  expect(made).toMatchObject({ kind: 'work', maySignIn: true, verifiedAt: null })
  // The personal address that she typed waits for its code and can do nothing until then.
  expect(await owner().emailAddress.findMany({ where: { personId: made.personId, address: 'ama@home.example' } })).toMatchObject([
    { kind: 'personal', maySignIn: false, mayNotify: false, verifiedAt: null },
  ])
  expect(await owner().offer.findMany({ where: { communityId: group.id } })).toMatchObject([{ personId: made.personId, interestId: wish.id }])
  expect(await owner().outboxMessage.count({ where: { letter: 'offer' } })).toBe(1)
})

test('one key offers once, and the second answer is the first one', async () => {
  const dana = await viewerOf(await personWithRole('staff'))
  const wish = await interest((await community()).id)
  const request = { now: new Date(), idempotencyKey: crypto.randomUUID() }
  const first = await execute(offerPlace, dana, { interestId: wish.id }, request)
  expect(await execute(offerPlace, dana, { interestId: wish.id }, request)).toEqual(first)
})

test.each(['supervisor', 'administrator'] as const)('for the %s there is no form to answer', async (role) => {
  const wish = await interest((await community()).id)
  const outcome = await execute(offerPlace, await viewerOf(await personWithRole(role)), { interestId: wish.id }, now())
  expect(outcome).toEqual({ kind: 'missing' })
})

test('she takes her place once, though she presses three times at the same moment', async () => {
  const lee = await person()
  const held = await offer((await community()).id, lee.id)
  const viewer = await viewerOf(lee)
  const three = await Promise.all([1, 2, 3].map(() => execute(takePlace, viewer, { offerId: held.id }, now())))
  expect(three.map(({ kind }) => kind)).toEqual(['done', 'done', 'done'])
  expect(await owner().membership.findMany({ where: { communityId: held.communityId } })).toMatchObject([{ personId: lee.id, offerId: held.id }])
})

test('nobody takes a place for another, and an offer that ran out is not taken', async () => {
  const group = await community()
  const [lee, kim] = [await person(), await person()]
  const held = await offer(group.id, lee.id)
  expect(await execute(takePlace, await viewerOf(kim), { offerId: held.id }, now())).toMatchObject({ kind: 'refused' })
  expect(await execute(takePlace, visitorViewer, { offerId: held.id }, now())).toEqual({ kind: 'missing' })
  const old = await offer(group.id, kim.id, { openUntilOn: dayFromNow(-3) })
  expect(await execute(takePlace, await viewerOf(kim), { offerId: old.id }, now())).toMatchObject({ kind: 'refused' })
  expect(await owner().membership.count({ where: { communityId: group.id } })).toBe(0)
})
