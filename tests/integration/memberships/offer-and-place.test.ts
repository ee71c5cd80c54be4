import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { expressInterest } from '@/lib/memberships/express-interest.command'
import { offerPlace } from '@/lib/memberships/offer-place.command'
import { takePlace } from '@/lib/memberships/take-place.command'
import { community } from '@/tests/factories/communities'
import { interest, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { dayFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

const now = () => ({ now: new Date() })
const viewerOf = ({ id }: { id: string }) => viewerFor(id, new Date())
const form = { calledName: 'Ama', setting: 'council', region: 'hume', why: 'To think with others.' }

test('a form is kept once an address, and a second is answered the same', async () => {
  const group = await community()
  const sent = { ...form, communityId: group.id, address: 'Ama@Example.org ' }
  const first = await execute(expressInterest, visitorViewer, sent, now())
  const second = await execute(expressInterest, visitorViewer, { ...sent, why: 'Another reason.' }, now())
  expect(first).toMatchObject({ kind: 'done' })
  expect(second).toEqual(first)
  expect(await owner().interest.findMany({ where: { communityId: group.id }, select: { address: true, personId: true, form: { select: { hopes: true } } } })).toMatchObject([
    { address: 'ama@example.org', personId: null, form: { hopes: 'To think with others.' } },
  ])
})

test('after the closing day a form is refused, and an unlisted community does not exist', async () => {
  const closed = await community({ interestClosesOn: dayFromNow(-2) })
  const unlisted = await community({ listedAt: null })
  const send = (communityId: string) => execute(expressInterest, visitorViewer, { ...form, communityId, address: 'b@example.org' }, now())
  expect(await send(closed.id)).toMatchObject({ kind: 'refused', because: expect.stringContaining('closed on') as string })
  expect(await send(unlisted.id)).toEqual({ kind: 'missing' })
})

test('what is missing is said field by field', async () => {
  const outcome = await execute(expressInterest, visitorViewer, { communityId: (await community()).id, address: 'x' }, now())
  expect(outcome).toMatchObject({ kind: 'invalid' })
  expect(Object.keys((outcome as { fields: object }).fields).sort()).toEqual(['address', 'calledName', 'region', 'setting', 'why'])
})

test('staff offer a place: the person is made from the form, the letter is promised, the same form again is a conflict', async () => {
  const dana = await viewerOf(await personWithRole('staff'))
  const group = await community()
  const wish = await interest(group.id, { address: 'ama2@example.org', calledName: 'Ama' })
  expect(await execute(offerPlace, dana, { interestId: wish.id }, now())).toMatchObject({ kind: 'done' })
  expect(await execute(offerPlace, dana, { interestId: wish.id }, now())).toMatchObject({ kind: 'conflict' })
  const made = await owner().emailAddress.findFirstOrThrow({ where: { address: 'ama2@example.org' } })
  expect(made).toMatchObject({ maySignIn: true, verifiedAt: null })
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
