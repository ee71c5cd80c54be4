import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/actor'
import { systemViewer, viewerFor } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { declineOffer } from '@/lib/memberships/decline-offer.command'
import { expireOffer } from '@/lib/memberships/expire-offer.command'
import { offerPage } from '@/lib/memberships/offer.queries'
import { takePlace } from '@/lib/memberships/take-place.command'
import { endOffersPastTheirDay } from '@/lib/processes/offers'
import { community } from '@/tests/factories/communities'
import { interest, offer } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { dayFromNow } from '@/tests/factories/words'
import { chooseNow, placesTaken, send, staffCalled } from '@/tests/integration/composing/world'
import { owner } from '@/tests/setup/owner'

let dana: Viewer
const now = () => ({ now: new Date() })

beforeAll(async () => {
  dana = await staffCalled('Dana Okafor')
})

async function offered(openUntilOn?: Date) {
  const group = await community({ cap: 2 })
  const wish = await interest(group.id)
  await chooseNow(dana, wish.id, 'offer')
  await send(dana, group.id)
  const made = await owner().offer.findFirstOrThrow({ where: { interestId: wish.id } })
  if (openUntilOn) await owner().offer.update({ where: { id: made.id }, data: { openUntilOn } })
  return { group, wish, offerId: made.id, viewer: await viewerFor(made.personId, new Date()) }
}

const ending = async (id: string) => (await owner().offer.findUniqueOrThrow({ where: { id } })).ending
const audited = (act: string, subjectId: string) => owner().auditEntry.count({ where: { act, subjectId } })

test('she says no, though she presses three times, and the place is free once; staff decide what comes next', async () => {
  const { group, wish, offerId, viewer } = await offered()
  const three = await Promise.all([1, 2, 3].map(() => execute(declineOffer, viewer, { offerId }, now())))
  expect(three.map(({ kind }) => kind)).toEqual(['done', 'done', 'done'])
  expect(await placesTaken(group.id)).toBe(0)
  expect(await owner().placing.findUniqueOrThrow({ where: { interestId: wish.id } })).toMatchObject({ choice: null, lastEnding: 'declined' })
  expect(await owner().communityTally.findUniqueOrThrow({ where: { communityId: group.id } })).toMatchObject({ interests: 1, waiting: 0 })
  expect(await offerPage(viewer, offerId, new Date())).toMatchObject({ ending: 'declined', open: { allowed: false, because: expect.stringContaining('You told us') as string } })
  expect(await execute(takePlace, viewer, { offerId }, now())).toMatchObject({ kind: 'refused' })
  expect(await owner().membership.count({ where: { communityId: group.id } })).toBe(0)
})

test('nobody says no for another, and a place that is taken is left, not declined', async () => {
  const { group, offerId, viewer } = await offered()
  expect(await execute(declineOffer, await viewerFor((await person()).id, new Date()), { offerId }, now())).toMatchObject({ kind: 'refused' })
  expect(await execute(declineOffer, dana, { offerId }, now())).toMatchObject({ kind: 'refused' })
  await execute(takePlace, viewer, { offerId }, now())
  expect(await execute(declineOffer, viewer, { offerId }, now())).toMatchObject({ kind: 'refused', because: expect.stringContaining('You have taken') as string })
  expect(await placesTaken(group.id)).toBe(1)
  expect(await ending(offerId)).toBeNull()
})

test('taking and saying no at the same moment end as one of the two, never as both', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { group, offerId, viewer } = await offered()
    await Promise.all([execute(takePlace, viewer, { offerId }, now()), execute(declineOffer, viewer, { offerId }, now())])
    const taken = await owner().membership.count({ where: { communityId: group.id } })
    expect(await placesTaken(group.id)).toBe(taken)
    expect(await ending(offerId)).toBe(taken === 1 ? null : 'declined')
  }
})

test('the job ends what is past its day, once though it runs three times at once, and nothing else', async () => {
  const [past, today, taken] = [await offered(dayFromNow(-2)), await offered(dayFromNow(1)), await offered()]
  await execute(takePlace, taken.viewer, { offerId: taken.offerId }, now())
  await owner().offer.update({ where: { id: taken.offerId }, data: { openUntilOn: dayFromNow(-2) } })
  const runs = await Promise.all([1, 2, 3].map(() => endOffersPastTheirDay(new Date())))
  expect(runs.reduce((sum, ended) => sum + ended, 0)).toBe(1)
  expect([await ending(past.offerId), await ending(today.offerId), await ending(taken.offerId)]).toEqual(['expired', null, null])
  expect([await placesTaken(past.group.id), await placesTaken(today.group.id), await placesTaken(taken.group.id)]).toEqual([0, 1, 1])
  expect(await audited('memberships.offer-expired', past.offerId)).toBe(1)
  expect(await owner().communityTally.findUniqueOrThrow({ where: { communityId: past.group.id } })).toMatchObject({ waiting: 1 })
  expect(await endOffersPastTheirDay(new Date())).toBe(0)
})

test('an offer ends on its last day only when that day is over where the community is', async () => {
  const group = await community({ timeZone: 'Australia/Melbourne' })
  const { id } = await offer(group.id, (await person()).id, { openUntilOn: new Date('2026-08-07T00:00:00Z') })
  const job = systemViewer('test')
  const expire = (at: string) => execute(expireOffer, job, { offerId: id }, { now: new Date(at) })
  expect(await expire('2026-08-07T13:59:00Z')).toMatchObject({ kind: 'refused' })
  expect(await expire('2026-08-07T14:01:00Z')).toMatchObject({ kind: 'done' })
  expect(await expire('2026-08-07T14:02:00Z')).toMatchObject({ kind: 'refused' })
})

test('no person ends an offer by the clock', async () => {
  const { offerId } = await offered(dayFromNow(-2))
  expect(await execute(expireOffer, dana, { offerId }, now())).toMatchObject({ kind: 'refused' })
  expect(await ending(offerId)).toBeNull()
})
