import { beforeAll, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/actor'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { moveOnWaitingList } from '@/lib/composing/move-on-waiting-list.command'
import { withdrawInterest } from '@/lib/interests/withdraw-interest.command'
import { execute } from '@/lib/kernel/command'
import { community } from '@/tests/factories/communities'
import { interest, membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { aReason, choose, chooseNow, placesTaken, staffCalled, versionOf } from './world'

let dana: Viewer
let hannah: Viewer

beforeAll(async () => {
  dana = await staffCalled('Dana Okafor')
  hannah = await staffCalled('Hannah Lindqvist')
})

const placing = (interestId: string) => owner().placing.findUnique({ where: { interestId } })

test('an offer holds a place at once, any other choice frees it, and each is written down', async () => {
  const group = await community()
  const { id } = await interest(group.id)
  expect(await choose(dana, id, 'offer')).toMatchObject({ kind: 'done' })
  expect(await placesTaken(group.id)).toBe(1)
  expect(await chooseNow(dana, id, 'waiting', { waitingReason: 'Adds Gippsland' })).toMatchObject({ kind: 'done' })
  expect(await placesTaken(group.id)).toBe(0)
  expect(await placing(id)).toMatchObject({ choice: 'waiting', waitingPosition: 1, waitingReason: 'Adds Gippsland', version: 2 })
  expect(await chooseNow(dana, id, 'undecided')).toMatchObject({ kind: 'done' })
  expect(await placing(id)).toMatchObject({ choice: null, waitingPosition: null, version: 3 })
  expect(await owner().auditEntry.count({ where: { act: 'composing.placing-chosen', subjectId: id } })).toBe(3)
})

test('another community and not this time ask which and why', async () => {
  const [group, other] = [await community(), await community()]
  const { id } = await interest(group.id)
  expect(await choose(dana, id, 'another')).toMatchObject({ kind: 'invalid', fields: { otherCommunityId: expect.any(String) } })
  expect(await choose(dana, id, 'not_this_time')).toMatchObject({ kind: 'invalid', fields: { reasonId: expect.any(String) } })
  expect(await choose(dana, id, 'another', { otherCommunityId: other.id })).toMatchObject({ kind: 'done' })
  const reasonId = await aReason('More people wrote than there are places.')
  expect(await chooseNow(dana, id, 'not_this_time', { reasonId })).toMatchObject({ kind: 'done' })
  expect(await placing(id)).toMatchObject({ choice: 'not_this_time', reasonId, otherCommunityId: null })
  expect(await chooseNow(dana, id, 'not_this_time', { reasonId: crypto.randomUUID() })).toMatchObject({ kind: 'conflict' })
})

describe('two staff at once', () => {
  test('the second hears of both choices, and the first one stands', async () => {
    const group = await community()
    const { id } = await interest(group.id, { calledName: 'Kirra Walsh' })
    const [one, other] = await Promise.all([choose(dana, id, 'offer'), choose(hannah, id, 'waiting')])
    const late = one.kind === 'refused' ? one : other
    expect([one.kind, other.kind].sort()).toEqual(['done', 'refused'])
    expect(late).toMatchObject({ because: expect.stringMatching(/(Dana Okafor chose “Offer”|Hannah Lindqvist chose “Waiting list”) for Kirra Walsh while you were choosing “(Waiting list|Offer)”/) as string })
    expect((await placing(id))!.choice).toBe(one.kind === 'done' ? 'offer' : 'waiting')
    expect(await placesTaken(group.id)).toBe(one.kind === 'done' ? 1 : 0)
    expect(await chooseNow(hannah, id, 'not_this_time', { reasonId: await aReason('Another reason.') })).toMatchObject({ kind: 'done' })
    expect(await placesTaken(group.id)).toBe(0)
  })

  test('the same choice by both is no clash, and holds one place', async () => {
    const group = await community()
    const { id } = await interest(group.id)
    const both = await Promise.all([choose(dana, id, 'offer'), choose(hannah, id, 'offer')])
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done'])
    expect(await placesTaken(group.id)).toBe(1)
    expect(await versionOf(id)).toBe(1)
  })
})

test('a full community, a member of it, and a wish to be kept apart each stand against a place', async () => {
  const group = await community({ cap: 2 })
  const member = await person({ calledName: 'Ama Mensah' })
  await membership(group.id, member.id)
  const hers = await interest(group.id, { personId: member.id, calledName: 'Ama Mensah' })
  expect(await choose(dana, hers.id, 'offer')).toMatchObject({ kind: 'refused', because: 'Ama Mensah already has a place in this community.' })
  const wishing = await interest(group.id)
  await owner().notPlacedWith.create({ data: { formId: wishing.formId, words: new Uint8Array(8), meansPersonId: member.id } })
  const kept = await choose(dana, wishing.id, 'offer')
  expect(kept).toMatchObject({ kind: 'refused', because: expect.stringContaining('in confidence') as string })
  expect(JSON.stringify(kept)).not.toContain('Ama')
  await choose(dana, (await interest(group.id)).id, 'offer')
  expect(await choose(dana, (await interest(group.id)).id, 'offer')).toMatchObject({ kind: 'refused', because: expect.stringContaining('All 2 places') as string })
  expect(await placesTaken(group.id)).toBe(2)
  expect(await placing(wishing.id)).toBeNull()
})

test('two who ask to be kept apart are not both chosen, though two staff choose them at the same moment', async () => {
  for (let round = 0; round < 20; round += 1) {
    const group = await community()
    const meant = await interest(group.id, { personId: (await person()).id })
    const asking = await interest(group.id)
    await owner().notPlacedWith.create({ data: { formId: asking.formId, words: new Uint8Array(8), meansPersonId: meant.personId } })
    const both = await Promise.all([choose(dana, meant.id, 'offer'), choose(hannah, asking.id, 'offer')])
    expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  }
})

test('the waiting list is ordered by judgement, and two moves at once both hold', async () => {
  const group = await community()
  const people = [await interest(group.id), await interest(group.id), await interest(group.id), await interest(group.id)]
  for (const { id } of people) await choose(dana, id, 'waiting')
  const order = async () => {
    const list = await owner().placing.findMany({ where: { interest: { communityId: group.id } }, orderBy: { waitingPosition: 'asc' } })
    return list.map(({ interestId }) => people.findIndex(({ id }) => id === interestId)).join('')
  }
  const move = (viewer: Viewer, who: number, to: string) => execute(moveOnWaitingList, viewer, { interestId: people[who]!.id, to }, { now: new Date() })
  expect(await order()).toBe('0123')
  await move(dana, 3, 'top')
  await move(dana, 0, 'down')
  expect(await order()).toBe('3102')
  await Promise.all([move(dana, 2, 'up'), move(hannah, 3, 'down')])
  expect(await order()).toBe('1320')
  await move(dana, 0, 'down')
  expect(await order()).toBe('1320')
})

test('for everybody but staff there is nothing to choose about', async () => {
  const { id } = await interest((await community()).id)
  const asking = [visitorViewer, ...(await Promise.all(['supervisor', 'administrator', 'safety_lead'].map(async (role) => viewerFor((await personWithRole(role as 'supervisor')).id, new Date()))))]
  for (const viewer of asking) {
    expect(await choose(viewer, id, 'offer')).toEqual({ kind: 'missing' })
    expect(await execute(moveOnWaitingList, viewer, { interestId: id, to: 'up' }, { now: new Date() })).toEqual({ kind: 'missing' })
  }
  expect(await placing(id)).toBeNull()
})

test('an interest that was withdrawn or never sent is none', async () => {
  const group = await community()
  const [gone, writing] = [await interest(group.id), await interest(group.id)]
  await owner().interest.update({ where: { id: gone.id }, data: { withdrawnAt: new Date() } })
  await owner().interest.update({ where: { id: writing.id }, data: { sentAt: null } })
  for (const { id } of [gone, writing]) expect(await choose(dana, id, 'offer')).toEqual({ kind: 'missing' })
})

describe('somebody who takes her interest back', () => {
  async function hers() {
    const someone = await person()
    const group = await community()
    const { id, formId } = await interest(group.id, { personId: someone.id, address: someone.address.address })
    const withdraw = async () => execute(withdrawInterest, await viewerFor(someone.id, new Date()), { formId }, { now: new Date() })
    return { group, id, withdraw }
  }

  test('leaves the waiting list, with her place in it', async () => {
    const { group, id, withdraw } = await hers()
    await choose(dana, id, 'waiting')
    await owner().placing.update({ where: { interestId: id }, data: { letterSentAt: new Date() } })
    expect(await withdraw()).toMatchObject({ kind: 'done' })
    expect(await placing(id)).toMatchObject({ choice: null, waitingPosition: null })
    expect(await placesTaken(group.id)).toBe(0)
    expect(await chooseNow(dana, id, 'offer')).toEqual({ kind: 'missing' })
  })

  test('at the moment in which staff choose a place for her never leaves a place held for nobody', async () => {
    const kinds = new Set<string>()
    for (let round = 0; round < 20; round += 1) {
      const { group, id, withdraw } = await hers()
      const [chosen, taken] = await Promise.all([choose(dana, id, 'offer'), withdraw()])
      const { withdrawnAt } = await owner().interest.findUniqueOrThrow({ where: { id } })
      expect(await placesTaken(group.id)).toBe(withdrawnAt ? 0 : 1)
      kinds.add(`${chosen.kind} ${taken.kind}`)
    }
    expect([...kinds].every((kind) => ['done refused', 'refused done', 'missing done'].includes(kind))).toBe(true)
  })
})
