import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { communityInside } from '@/lib/communities/inside.queries'
import { execute } from '@/lib/kernel/command'
import { chooseWorkShown } from '@/lib/memberships/choose-work-shown.command'
import { leaveCommunity } from '@/lib/memberships/leave-community.command'
import { writeManagerLetter } from '@/lib/memberships/manager-letter.command'
import { addAffiliation } from '@/lib/people/add-affiliation.command'
import { answerPrevention } from '@/lib/people/answer-prevention.command'
import { endAffiliation } from '@/lib/people/end-affiliation.command'
import { roomPage } from '@/lib/check-ins/room.queries'
import { sessionPage } from '@/lib/sessions/session.queries'
import { community, facilitation } from '@/tests/factories/communities'
import { departure, membership } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { as, saying } from '@/tests/integration/check-ins/world'
import { formDay, memberWithPlace, placesTaken, written } from '@/tests/integration/memberships/world'
import { owner } from '@/tests/setup/owner'

type Signed = Awaited<ReturnType<typeof viewerFor>> & { personId: string }
const viewer = async (who: { id: string }) => (await viewerFor(who.id, new Date())) as Signed
const job = { setting: 'council', region: 'hume', roleTitle: 'Prevention officer', organisation: 'Nowhere Shire', fromOn: '2024-03-01' }

async function working() {
  const world = await memberWithPlace()
  const added = await as(world.ana, addAffiliation, job)
  if (added.kind !== 'done') throw new Error(added.kind)
  return { ...world, affiliationId: added.data.id }
}

test('she is asked when work ends, once: not when the day is put right, nor without a place', async () => {
  const { ana, membershipId, affiliationId } = await working()
  expect(await as(ana, endAffiliation, { affiliationId, untilOn: formDay(0) })).toEqual({ kind: 'done', data: { asks: true } })
  expect(await as(ana, endAffiliation, { affiliationId, untilOn: formDay(3) })).toEqual({ kind: 'done', data: { asks: false } })
  const next = await as(ana, addAffiliation, { ...job, fromOn: formDay(-20) })
  await departure(membershipId)
  expect(await as(ana, endAffiliation, { affiliationId: next.kind === 'done' ? next.data.id : '', untilOn: formDay(0) })).toEqual({ kind: 'done', data: { asks: false } })
})

test('jobs may overlap, leave a gap, or be none at all: the place is the same', async () => {
  const { ana, group, place, affiliationId } = await working()
  await as(ana, addAffiliation, { ...job, organisation: 'Elsewhere', fromOn: '2025-01-01' })
  await as(ana, endAffiliation, { affiliationId, untilOn: '2025-06-30' })
  await as(ana, addAffiliation, { ...job, organisation: 'Later', fromOn: formDay(40) })
  expect(await owner().membership.findUnique({ where: { id: place.id } })).toEqual(place)
  expect(await placesTaken(group.id)).toBe(1)
})

test.each(['yes', 'between_roles', 'no'])('%s: every place stays and nobody is told', async (answer) => {
  const { ana, group, place } = await working()
  const before = await written()
  expect(await as(ana, answerPrevention, { answer })).toEqual({ kind: 'done', data: { answer } })
  expect(await written()).toEqual({ ...before, answers: before.answers + 1, audited: before.audited + 1 })
  expect(await owner().membership.findUnique({ where: { id: place.id } })).toEqual(place)
  expect(await placesTaken(group.id)).toBe(1)
})

test('an answer is one of three and her own', async () => {
  const { ana } = await working()
  expect(await as(ana, answerPrevention, { answer: 'perhaps' })).toMatchObject({ kind: 'invalid', fields: { answer: expect.any(String) } })
  expect(await as(ana, answerPrevention, {})).toMatchObject({ kind: 'invalid' })
  expect(await execute(answerPrevention, visitorViewer, { answer: 'yes' }, { now: new Date() })).toEqual({ kind: 'missing' })
})

test('a group that she ticks is told, the others are not; where she works stands nowhere', async () => {
  const { ana, group, membershipId } = await working()
  const quiet = await community()
  await membership(quiet.id, ana.id)
  const [bea, marlee] = [await person(), await person()]
  await membership(group.id, bea.id)
  await membership(quiet.id, bea.id)
  await facilitation(group.id, marlee.id)
  const open = await session(group.id)
  await as(ana, answerPrevention, { answer: 'yes', tell: membershipId })
  const now = new Date()
  const told = saying('work has changed')
  expect((await communityInside(await viewer(bea), group.slug, now))!.lines).toMatchObject([{ words: told }])
  expect((await communityInside(await viewer(bea), quiet.slug, now))!.lines).toEqual([])
  expect((await sessionPage(await viewer(bea), open.id, now))!.lines).toMatchObject([{ words: told }])
  expect((await roomPage(await viewer(marlee), open.id, now))!.lines).toMatchObject([{ words: told }])
  expect(JSON.stringify(await communityInside(await viewer(bea), group.slug, now))).not.toMatch(/Nowhere Shire|Prevention officer/)
  // Once she leaves, that she keeps her place is no longer true, so it is no longer said.
  await as(ana, leaveCommunity, { membershipId })
  expect((await communityInside(await viewer(bea), group.slug, now))!.lines).toEqual([])
})

test('nobody speaks in a group that she is not in, nor for another', async () => {
  const { ana } = await working()
  const [bea, left] = [await memberWithPlace(), await memberWithPlace()]
  const past = await membership(left.group.id, ana.id)
  await departure(past.id)
  expect(await as(ana, answerPrevention, { answer: 'yes', tell: [bea.membershipId, past.id] })).toMatchObject({ kind: 'done' })
  expect(await owner().groupLine.count({ where: { communityId: { in: [bea.group.id, left.group.id] } } })).toBe(0)
})

test('each group sees of her work what she chose for it, and never for whom', async () => {
  const { ana, group, membershipId } = await working()
  const bea = await person()
  await membership(group.id, bea.id)
  const seen = async () => (await communityInside(await viewer(bea), group.slug, new Date()))!.people.find(({ id }) => id === ana.id)!.work
  expect(await seen()).toBeNull()
  await as(ana, chooseWorkShown, { membershipId, showsGroup: 'setting' })
  expect(await seen()).toBe('Local council')
  await as(ana, chooseWorkShown, { membershipId, showsGroup: 'role_and_setting' })
  expect(await seen()).toBe('Prevention officer. Local council')
  expect(await as(bea, chooseWorkShown, { membershipId, showsGroup: 'nothing' })).toEqual({ kind: 'missing' })
  expect(await as(ana, chooseWorkShown, { membershipId, showsGroup: 'everything' })).toMatchObject({ kind: 'invalid' })
  expect(await seen()).toBe('Prevention officer. Local council')
})

test('the letter claims a place only for somebody who has one, and names only a community of hers', async () => {
  const { ana, group, membershipId } = await working()
  const bea = await memberWithPlace()
  expect(await as(ana, writeManagerLetter, { name: ' Ana L. ' })).toEqual({ kind: 'done', data: { name: 'Ana L.', community: null } })
  expect(await as(ana, writeManagerLetter, { name: 'Ana', membershipId })).toEqual({ kind: 'done', data: { name: 'Ana', community: group.name } })
  expect(await as(ana, writeManagerLetter, { name: 'Ana', membershipId: bea.membershipId })).toEqual({ kind: 'missing' })
  expect(await as(ana, writeManagerLetter, { name: '' })).toMatchObject({ kind: 'invalid', fields: { name: expect.any(String) } })
  expect(await as(await person(), writeManagerLetter, { name: 'Cy' })).toEqual({ kind: 'missing' })
})
