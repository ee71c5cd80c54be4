import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/actor'
import { viewerFor } from '@/lib/access/viewer'
import { changeWording } from '@/lib/composing/change-wording.command'
import { addReason, retireReason } from '@/lib/composing/reasons.command'
import { execute } from '@/lib/kernel/command'
import { openPayload } from '@/lib/kernel/outbox'
import { takePlace } from '@/lib/memberships/take-place.command'
import { withdrawOffer } from '@/lib/memberships/withdraw-offer.command'
import { community } from '@/tests/factories/communities'
import { interest } from '@/tests/factories/memberships'
import { personWithRole } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { aReason, choose, chooseNow, placesTaken, send, staffCalled } from './world'

let dana: Viewer
let hannah: Viewer
const now = () => ({ now: new Date() })

beforeAll(async () => {
  dana = await staffCalled('Dana Okafor')
  hannah = await staffCalled('Hannah Lindqvist')
})

/** The letters that were promised to an address, as they were given to the outbox. */
async function promised(address: string) {
  const messages = await owner().outboxMessage.findMany({ orderBy: { createdAt: 'asc' } })
  const letters = messages.map(({ id, letter, payload }) => ({ letter, ...(openPayload(id, payload!) as Record<string, unknown> & { to: string }) }))
  return letters.filter(({ to }) => to === address)
}

async function oneOfEach() {
  const [group, other] = [await community({ cap: 5 }), await community()]
  const chosen = { offer: {}, waiting: {}, another: { otherCommunityId: other.id }, not_this_time: { reasonId: await aReason(`Reason ${crypto.randomUUID()}.`) } }
  const people: Record<string, Awaited<ReturnType<typeof interest>>> = {}
  for (const [choice, more] of Object.entries(chosen)) {
    people[choice] = await interest(group.id, { calledName: 'Ama Mensah' })
    await choose(dana, people[choice].id, choice, more)
  }
  return { group, other, people: people as Record<keyof typeof chosen, Awaited<ReturnType<typeof interest>>> }
}

test('one batch brings each person one letter; an offer opens in the place that was held', async () => {
  const { group, other, people } = await oneOfEach()
  expect(await placesTaken(group.id)).toBe(1)
  expect(await send(dana, group.id)).toMatchObject({ kind: 'done', data: { sent: 4 } })
  expect(await placesTaken(group.id)).toBe(1)
  const [offer] = await owner().offer.findMany({ where: { communityId: group.id } })
  expect(offer).toMatchObject({ interestId: people.offer.id, endedAt: null })
  expect(await promised(people.offer.address)).toMatchObject([{ letter: 'offer', link: `http://localhost:3000/offers/${offer!.id}`, words: [expect.stringMatching(/^Ama Mensah, there is a place/)] }])
  expect(await promised(people.waiting.address)).toMatchObject([{ letter: 'answer', kind: 'waiting' }])
  expect(await promised(people.another.address)).toMatchObject([{ kind: 'another', other: { name: other.name, link: `http://localhost:3000/communities/${other.slug}` } }])
  expect(await promised(people.not_this_time.address)).toMatchObject([{ kind: 'not_this_time', words: [expect.stringContaining('Reason '), expect.any(String)] }])
  expect(await send(dana, group.id)).toMatchObject({ kind: 'refused', because: expect.stringContaining('no letter left') as string })
  expect(await owner().placing.count({ where: { interest: { communityId: group.id }, letterSentAt: null } })).toBe(0)
})

test('pressed by two at the same moment, ten times over, each letter leaves once', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { group, people } = await oneOfEach()
    const both = await Promise.all([send(dana, group.id), send(hannah, group.id), send(dana, group.id)])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused', 'refused'])
    for (const { address } of Object.values(people)) expect(await promised(address)).toHaveLength(1)
    expect(await placesTaken(group.id)).toBe(1)
    expect(await owner().offer.count({ where: { communityId: group.id } })).toBe(1)
  }
})

test('a choice that changed since it was looked at stops the whole batch', async () => {
  const { group, people } = await oneOfEach()
  const { sendLetters } = await import('@/lib/composing/send-letters.command')
  const input = { communityId: group.id, stamp: '4.1.0', choices: ['offer'] }
  expect(await execute(sendLetters, dana, input, now())).toMatchObject({ kind: 'refused', because: expect.stringContaining('since you looked') as string })
  expect(await promised(people.offer.address)).toEqual([])
  expect(await owner().offer.count({ where: { communityId: group.id } })).toBe(0)
})

test('offers can go first and the other letters later', async () => {
  const { group, people } = await oneOfEach()
  expect(await send(dana, group.id, ['offer'])).toMatchObject({ data: { sent: 1 } })
  expect(await promised(people.not_this_time.address)).toEqual([])
  expect(await send(dana, group.id)).toMatchObject({ data: { sent: 3 } })
})

test('a letter about the same choice is not sent a second time, and one about a new choice is', async () => {
  const { group, people } = await oneOfEach()
  await send(dana, group.id)
  const { id, address } = people.waiting
  await chooseNow(dana, id, 'undecided')
  await chooseNow(dana, id, 'waiting')
  expect(await send(dana, group.id)).toMatchObject({ kind: 'refused' })
  await chooseNow(dana, id, 'offer')
  expect(await send(dana, group.id)).toMatchObject({ data: { sent: 1 } })
  expect((await promised(address)).map(({ letter }) => letter)).toEqual(['answer', 'offer'])
})

test('after its letter an offer is only taken back, with a reason that is told; then it can be made again, with a new letter', async () => {
  const { group, people } = await oneOfEach()
  await send(dana, group.id)
  const { id, address } = people.offer
  expect(await chooseNow(dana, id, 'waiting')).toMatchObject({ kind: 'refused', because: expect.stringContaining('Take the offer back') as string })
  const first = await owner().offer.findFirstOrThrow({ where: { interestId: id } })
  expect(await execute(withdrawOffer, dana, { offerId: first.id, why: ' ' }, now())).toMatchObject({ kind: 'invalid' })
  expect(await execute(withdrawOffer, dana, { offerId: first.id, why: 'We counted wrong.' }, now())).toMatchObject({ kind: 'done' })
  expect(await execute(withdrawOffer, hannah, { offerId: first.id, why: 'We counted wrong.' }, now())).toMatchObject({ kind: 'refused' })
  expect(await placesTaken(group.id)).toBe(0)
  await chooseNow(dana, id, 'offer')
  expect(await send(dana, group.id)).toMatchObject({ data: { sent: 1 } })
  const letters = await promised(address)
  expect(letters.map(({ letter }) => letter)).toEqual(['offer', 'offer-withdrawn', 'offer'])
  const second = await owner().offer.findFirstOrThrow({ where: { interestId: id, endedAt: null } })
  expect(await placesTaken(group.id)).toBe(1)
  const kim = await viewerFor(second.personId, new Date())
  expect(await execute(takePlace, kim, { offerId: first.id }, now())).toMatchObject({ kind: 'refused', because: expect.stringContaining('take this offer back') as string })
  expect(await execute(takePlace, kim, { offerId: second.id }, now())).toMatchObject({ kind: 'done' })
  expect(await chooseNow(dana, id, 'waiting')).toMatchObject({ kind: 'refused', because: expect.stringContaining('taken') as string })
  expect(await execute(withdrawOffer, dana, { offerId: second.id, why: 'Late.' }, now())).toMatchObject({ kind: 'refused' })
})

test('staff write the wording: what cannot be filled in or tells a stranger something is refused with a sentence', async () => {
  const write = (input: object) => execute(changeWording, dana, { choice: 'waiting', subject: 'Our answer', body: '{name}, you are on the list of {community}.', ...input }, now())
  expect(await write({ body: '{name}, {community}, {place}' })).toMatchObject({ fields: { body: expect.stringContaining('{place}') as string } })
  expect(await write({ body: 'Hello {name' })).toMatchObject({ fields: { body: expect.stringContaining('brace') as string } })
  expect(await write({ subject: 'About {community}' })).toMatchObject({ kind: 'invalid' })
  expect(await write({ subject: 'Your community of practice' })).toMatchObject({ fields: { subject: expect.stringContaining('community') as string } })
  expect(await write({})).toMatchObject({ kind: 'done' })
  const group = await community({ name: 'Kookaburra' })
  const { id, address } = await interest(group.id, { calledName: 'Ring 0400 000 000' })
  await choose(dana, id, 'waiting')
  await send(dana, group.id)
  expect(await promised(address)).toMatchObject([{ subject: 'Our answer', words: ['You are on the list of Kookaburra.'] }])
})

test('the list of reasons grows and shrinks, and a choice keeps its reason', async () => {
  const words = `The dates don’t fit ${crypto.randomUUID()}.`
  const added = await execute(addReason, dana, { words }, now())
  const { reasonId } = (added as { data: { reasonId: string } }).data
  const { id } = await interest((await community()).id)
  await choose(dana, id, 'not_this_time', { reasonId })
  expect(await execute(retireReason, dana, { reasonId }, now())).toMatchObject({ kind: 'done' })
  expect((await owner().placing.findUniqueOrThrow({ where: { interestId: id } })).reasonId).toBe(reasonId)
  expect(await execute(addReason, dana, { words }, now())).toMatchObject({ data: { reasonId } })
  expect((await owner().placingReason.findUniqueOrThrow({ where: { id: reasonId } })).retiredAt).toBeNull()
})

test('nobody but staff sends letters, changes a wording or the reasons', async () => {
  const { group } = await oneOfEach()
  for (const role of ['supervisor', 'administrator', 'safety_lead'] as const) {
    const other = await viewerFor((await personWithRole(role)).id, new Date())
    expect(await send(other, group.id)).toEqual({ kind: 'missing' })
    expect(await execute(changeWording, other, { choice: 'offer', subject: 'A', body: 'B' }, now())).toEqual({ kind: 'missing' })
    expect(await execute(addReason, other, { words: 'No.' }, now())).toEqual({ kind: 'missing' })
  }
})
