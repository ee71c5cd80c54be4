import { describe, expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { writeFeeling } from '@/lib/check-ins/feeling.writes'
import { myFeelings } from '@/lib/check-ins/my-feelings.queries'
import { recordRoll } from '@/lib/check-ins/record-roll.command'
import { transactionFor } from '@/lib/kernel/db'
import { takePlace } from '@/lib/memberships/take-place.command'
import { community, facilitation } from '@/tests/factories/communities'
import { departure, interest, membership, offer } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { dayFromNow, minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { asSignedIn } from './signed-in'
import { merges, twoAccounts } from './two-accounts'

const group = (id: string) => owner().community.findUniqueOrThrow({ where: { id }, include: { tally: true } })
const placesOf = (personId: string) => owner().membership.findMany({ where: { personId }, include: { departure: true, pauses: { orderBy: { fromOn: 'asc' } } } })

async function counted(communityId: string) {
  const { placesTaken, tally } = await group(communityId)
  const members = await owner().membership.count({ where: { communityId, departure: null } })
  const interests = await owner().interest.count({ where: { communityId, sentAt: { not: null }, withdrawnAt: null } })
  expect(tally).toMatchObject({ members, interests })
  return placesTaken
}

describe('memberships', () => {
  test('of different communities both become hers, with their offer, their pause and their first day', async () => {
    const { ana, other } = await twoAccounts()
    const [one, two] = [await community(), await community()]
    const mine = await membership(one.id, ana.id)
    const theirs = await membership(two.id, other.id, { offerId: (await offer(two.id, other.id)).id, fromOn: dayFromNow(-33) })
    await owner().pause.create({ data: { membershipId: theirs.id, fromOn: dayFromNow(-3) } })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    const places = await placesOf(ana.id)
    expect(places.map(({ id }) => id).sort()).toEqual([mine.id, theirs.id].sort())
    expect(places.find(({ id }) => id === theirs.id)).toMatchObject({ offerId: theirs.offerId, fromOn: dayFromNow(-33), pauses: [{ fromOn: dayFromNow(-3) }] })
    expect([await counted(one.id), await counted(two.id)]).toEqual([1, 1])
    expect((await viewerFor(ana.id, new Date())).memberships).toHaveLength(2)
  })

  test('that overlap in one community become one that covers both, and the second place goes back', async () => {
    const { ana, other } = await twoAccounts()
    const here = await community()
    const held = [await offer(here.id, ana.id), await offer(here.id, other.id)]
    const mine = await membership(here.id, ana.id, { offerId: held[0]!.id, fromOn: dayFromNow(-40), takenAt: minutesFromNow(-1000) })
    const theirs = await membership(here.id, other.id, { offerId: held[1]!.id, fromOn: dayFromNow(-90), takenAt: minutesFromNow(-9000) })
    for (const [membershipId, from, back] of [[mine.id, -30, -20], [theirs.id, -25, -10], [theirs.id, -5, null]] as const) {
      await owner().pause.create({ data: { membershipId, fromOn: dayFromNow(from), returnsOn: back === null ? null : dayFromNow(back) } })
    }
    expect(await counted(here.id)).toBe(2)
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect(await placesOf(ana.id)).toMatchObject([{
      id: mine.id, offerId: held[0]!.id, fromOn: dayFromNow(-90), takenAt: theirs.takenAt, departure: null,
      pauses: [{ fromOn: dayFromNow(-30), returnsOn: dayFromNow(-10) }, { fromOn: dayFromNow(-5), returnsOn: null }],
    }])
    expect(await owner().offer.findUniqueOrThrow({ where: { id: held[1]!.id } })).toMatchObject({ personId: ana.id, ending: 'withdrawn' })
    expect(await counted(here.id)).toBe(1)
  })

  test.each(['this account', 'the other'] as const)('of which %s has left go on', async (whoLeft) => {
    const { ana, other } = await twoAccounts()
    const here = await community()
    const [mine, theirs] = [await membership(here.id, ana.id, { fromOn: dayFromNow(-90) }), await membership(here.id, other.id, { fromOn: dayFromNow(-20) })]
    await departure(whoLeft === 'the other' ? theirs.id : mine.id, { leftOn: dayFromNow(-15) })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect(await placesOf(ana.id)).toMatchObject([{ fromOn: dayFromNow(-90), departure: null }])
    expect(await counted(here.id)).toBe(1)
  })

  test('that were both left end with the later day, in the words that were written then', async () => {
    const { ana, other } = await twoAccounts()
    const here = await community()
    await departure((await membership(here.id, ana.id)).id, { leftOn: dayFromNow(-30), reason: 'First' })
    await departure((await membership(here.id, other.id)).id, { leftOn: dayFromNow(-10), reason: 'Second' })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect(await placesOf(ana.id)).toMatchObject([{ departure: { leftOn: dayFromNow(-10), reason: 'Second', recordedById: ana.id } }])
    expect(await counted(here.id)).toBe(0)
  })
})

describe('offers and interests', () => {
  test('an offer beside a place ends, and its place goes back', async () => {
    const { ana, other } = await twoAccounts()
    const here = await community()
    await membership(here.id, ana.id)
    const asked = await interest(here.id, { personId: other.id })
    const open = await offer(here.id, other.id, { interestId: asked.id })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect(await owner().offer.findUniqueOrThrow({ where: { id: open.id } })).toMatchObject({ ending: 'withdrawn' })
    expect(await counted(here.id)).toBe(1)
  })

  test('of two open offers the one that is open longest stays, can be taken, and keeps its interest', async () => {
    const { ana, other } = await twoAccounts()
    const here = await community()
    const first = await interest(here.id, { personId: ana.id })
    const second = await interest(here.id, { personId: other.id })
    await offer(here.id, ana.id, { interestId: first.id, openUntilOn: dayFromNow(3) })
    const longest = await offer(here.id, other.id, { interestId: second.id, openUntilOn: dayFromNow(9) })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect(await owner().offer.findMany({ where: { personId: ana.id, endedAt: null } })).toMatchObject([{ id: longest.id }])
    expect(await owner().interest.findMany({ where: { personId: ana.id, withdrawnAt: null } })).toMatchObject([{ id: second.id }])
    expect(await counted(here.id)).toBe(1)
    expect(await asSignedIn(ana, takePlace, { offerId: longest.id })).toMatchObject({ kind: 'done' })
  })

  test('an offer in a community that the other account has left waits for her answer first', async () => {
    const { ana, other } = await twoAccounts()
    const here = await community({ name: 'Kookaburra' })
    await departure((await membership(here.id, ana.id)).id)
    await offer(here.id, other.id)
    expect(await merges(ana, other)).toMatchObject({ kind: 'refused', because: expect.stringContaining('Kookaburra') as string })
    expect(await owner().offer.findMany({ where: { personId: other.id } })).toMatchObject([{ endedAt: null }])
  })

  test('of two interests the first stays, unless staff have chosen for the other', async () => {
    const { ana, other } = await twoAccounts()
    const [one, two] = [await community(), await community()]
    const sent = (days: number) => ({ sentAt: dayFromNow(-days) })
    await interest(one.id, { personId: ana.id, ...sent(2) })
    const first = await interest(one.id, { personId: other.id, ...sent(5) })
    const chosen = await interest(two.id, { personId: ana.id, ...sent(2) })
    await interest(two.id, { personId: other.id, ...sent(5) })
    await owner().placing.create({ data: { interestId: chosen.id, choice: 'waiting', waitingPosition: 1, chosenById: (await person()).id } })
    await merges(ana, other)
    const stand = await owner().interest.findMany({ where: { personId: ana.id, withdrawnAt: null }, select: { id: true } })
    expect(stand.map(({ id }) => id).sort()).toEqual([first.id, chosen.id].sort())
    expect([await counted(one.id), await counted(two.id)]).toEqual([0, 0])
  })

  test('a choice to offer, whose letter has not gone, gives its place back beside a place', async () => {
    const { ana, other } = await twoAccounts()
    const [here, there] = [await community(), await community()]
    await membership(here.id, ana.id)
    const staff = await person()
    const choose = async (communityId: string, personId: string) => {
      const { id } = await interest(communityId, { personId })
      await owner().placing.create({ data: { interestId: id, choice: 'offer', chosenById: staff.id } })
      await owner().community.update({ where: { id: communityId }, data: { placesTaken: { increment: 1 } } })
      return id
    }
    await choose(here.id, other.id)
    const first = await choose(there.id, other.id)
    await choose(there.id, ana.id)
    expect([await counted(here.id), await counted(there.id)]).toEqual([2, 2])
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect([await counted(here.id), await counted(there.id)]).toEqual([1, 1])
    expect(await owner().placing.findMany({ where: { interest: { personId: ana.id }, choice: { not: null } } })).toMatchObject([{ interestId: first, choice: 'offer' }])
  })

  test('a form that asks not to be placed with somebody stands as it was sent', async () => {
    const { ana, other } = await twoAccounts()
    const here = await community()
    const [kim, first] = [await person(), await interest(here.id, { personId: ana.id, sentAt: dayFromNow(-9) })]
    const careful = await interest(here.id, { personId: other.id })
    await owner().notPlacedWith.create({ data: { formId: careful.formId, words: new Uint8Array([1]), meansPersonId: kim.id } })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    const stand = await owner().interest.findMany({ where: { personId: ana.id }, orderBy: { sentAt: 'asc' } })
    expect(stand).toMatchObject([{ id: first.id, withdrawnAt: expect.any(Date) as Date }, { id: careful.id, withdrawnAt: null }])
    expect(await owner().notPlacedWith.count({ where: { form: { personId: ana.id }, meansPersonId: kim.id } })).toBe(1)
  })

  test('two facilitations at the same time are one, two apart stay two', async () => {
    const { ana, other } = await twoAccounts()
    const [one, two] = [await community(), await community()]
    await facilitation(one.id, ana.id, { fromOn: dayFromNow(-20), introduction: 'Now' })
    await facilitation(one.id, other.id, { fromOn: dayFromNow(-90), untilOn: dayFromNow(-5), introduction: 'Then' })
    await facilitation(two.id, ana.id, { fromOn: dayFromNow(-20) })
    await facilitation(two.id, other.id, { fromOn: dayFromNow(-90), untilOn: dayFromNow(-60) })
    await merges(ana, other)
    const spans = (communityId: string) => owner().facilitation.findMany({ where: { communityId, personId: ana.id }, orderBy: { fromOn: 'asc' } })
    expect(await spans(one.id)).toMatchObject([{ fromOn: dayFromNow(-90), untilOn: null, introduction: 'Now' }])
    expect(await spans(two.id)).toHaveLength(2)
    expect((await viewerFor(ana.id, new Date())).facilitates.toSorted()).toEqual([one.id, two.id].sort())
  })
})

describe('at sessions', () => {
  async function atOneSession() {
    const both = await twoAccounts()
    const here = await community()
    const held = await facilitation(here.id, (await person()).id)
    for (const { id } of [both.ana, both.other]) await membership(here.id, id)
    return { ...both, here, holds: { id: held.personId }, room: await session(here.id) }
  }
  const tally = (sessionId: string) => owner().sessionTally.findUniqueOrThrow({ where: { sessionId } })

  test('the earlier arrival, the newer word and the roll that has her there stay, and the counts are true', async () => {
    const { ana, other, holds, room } = await atOneSession()
    const sessionId = room.id
    await owner().arrival.create({ data: { sessionId, personId: ana.id, arrivedAt: minutesFromNow(-5) } })
    await owner().arrival.create({ data: { sessionId, personId: other.id, arrivedAt: minutesFromNow(-9) } })
    await owner().apology.create({ data: { sessionId, personId: ana.id, note: 'Running late', sentAt: minutesFromNow(-60) } })
    await owner().apology.create({ data: { sessionId, personId: other.id, sentAt: minutesFromNow(-30) } })
    await owner().contactRequest.create({ data: { sessionId, personId: ana.id, answeredAt: new Date(), answeredById: holds.id } })
    await owner().contactRequest.create({ data: { sessionId, personId: other.id } })
    await asSignedIn(holds, recordRoll, { sessionId, [`status.${ana.id}`]: 'no_word', [`status.${other.id}`]: 'joined_late' })
    expect(await tally(sessionId)).toMatchObject({ arrived: 2, apologised: 2, rollHere: 1, rollNoWord: 1 })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect(await owner().arrival.findMany({ where: { sessionId } })).toMatchObject([{ personId: ana.id, arrivedAt: expect.any(Date) as Date }])
    expect((await owner().arrival.findMany({ where: { sessionId } }))[0]!.arrivedAt < minutesFromNow(-8)).toBe(true)
    expect(await owner().apology.findMany({ where: { sessionId } })).toMatchObject([{ personId: ana.id, note: 'Running late' }])
    expect(await owner().contactRequest.findMany({ where: { sessionId } })).toMatchObject([{ personId: ana.id, answeredAt: null }])
    expect(await owner().rollEntry.findMany({ where: { sessionId } })).toMatchObject([{ personId: ana.id, status: 'joined_late' }])
    expect(await tally(sessionId)).toMatchObject({ arrived: 1, apologised: 1, rollHere: 1, rollNoWord: 0 })
  })

  test('the counts of a session whose names are long gone stay as they were', async () => {
    const { ana, other, room } = await atOneSession()
    await owner().sessionTally.create({ data: { sessionId: room.id, arrived: 9, apologised: 3, rollHere: 9 } })
    await merges(ana, other)
    expect(await tally(room.id)).toMatchObject({ arrived: 9, apologised: 3, rollHere: 9 })
  })

  test('her words open for her again, and for each moment what she said last stays', async () => {
    const { ana, other, here, room } = await atOneSession()
    const says = (personId: string, moment: 'arriving' | 'leaving', word: string, minutesAgo: number) =>
      transactionFor(personId, (tx) =>
        writeFeeling(tx, {
          sessionId: room.id, communityId: here.id, personId, moment, answer: 'good', audience: 'facilitator', now: minutesFromNow(-minutesAgo),
          ...(moment === 'arriving' ? { ownWord: word } : { taking: word }),
        }))
    await says(ana.id, 'arriving', 'mine, older', 20)
    await says(other.id, 'arriving', 'theirs, newer', 10)
    await says(ana.id, 'leaving', 'mine, newer', 3)
    await says(other.id, 'leaving', 'theirs, older', 5)
    const later = await session(here.id)
    await transactionFor(other.id, (tx) =>
      writeFeeling(tx, { sessionId: later.id, communityId: here.id, personId: other.id, moment: 'arriving', answer: 'low', ownWord: 'only theirs', audience: 'nobody', now: new Date() }))
    await merges(ana, other)
    const said = await myFeelings(await viewerFor(ana.id, new Date()))
    expect(said.find(({ sessionId }) => sessionId === room.id)).toMatchObject({ arriving: { ownWord: 'theirs, newer' }, leaving: { taking: 'mine, newer' } })
    expect(said.find(({ sessionId }) => sessionId === later.id)).toMatchObject({ arriving: { ownWord: 'only theirs', audience: 'nobody' } })
    expect(await owner().personKey.count({ where: { personId: other.id } })).toBe(0)
  })

  test('words whose key was destroyed stay gone, and her page still opens', async () => {
    const { ana, other, here, room } = await atOneSession()
    await transactionFor(other.id, (tx) =>
      writeFeeling(tx, { sessionId: room.id, communityId: here.id, personId: other.id, moment: 'arriving', answer: 'low', ownWord: 'shredded', audience: 'nobody', now: new Date() }))
    await owner().personKey.delete({ where: { personId: other.id } })
    expect(await merges(ana, other)).toMatchObject({ kind: 'done' })
    expect(await myFeelings(await viewerFor(ana.id, new Date()))).toMatchObject([{ arriving: { feeling: 'low', ownWord: null } }])
  })
})
