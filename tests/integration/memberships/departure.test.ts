import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { myFeelings } from '@/lib/check-ins/my-feelings.queries'
import { sayArriving } from '@/lib/check-ins/say-feeling.command'
import { communityInside } from '@/lib/communities/inside.queries'
import { homePage } from '@/lib/dashboards/home.queries'
import { programCommunity } from '@/lib/dashboards/program-community.queries'
import { execute } from '@/lib/kernel/command'
import { endMembership } from '@/lib/memberships/end-membership.command'
import { leaveCommunity } from '@/lib/memberships/leave-community.command'
import { membershipRun } from '@/lib/memberships/membership-run.queries'
import { myMembership } from '@/lib/memberships/my-membership.queries'
import { offerPlace } from '@/lib/memberships/offer-place.command'
import { sessionPage } from '@/lib/sessions/session.queries'
import { facilitation } from '@/tests/factories/communities'
import { interest, membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { minutesFromNow } from '@/tests/factories/words'
import { as, saying } from '@/tests/integration/check-ins/world'
import { owner } from '@/tests/setup/owner'
import { memberWithPlace, placesTaken, written } from './world'

type Signed = Awaited<ReturnType<typeof viewerFor>> & { personId: string }
const viewer = async (who: { id: string }) => (await viewerFor(who.id, new Date())) as Signed
const reason = 'We agreed on this together.'

test('leaving needs no reason, frees the place, writes to nobody and tells nobody', async () => {
  const { ana, group, membershipId } = await memberWithPlace()
  const before = await written()
  expect(await as(ana, leaveCommunity, { membershipId })).toMatchObject({ kind: 'done' })
  expect(await written()).toEqual({ ...before, departures: before.departures + 1, audited: before.audited + 1 })
  expect(await placesTaken(group.id)).toBe(0)
  expect(await owner().departure.findUnique({ where: { membershipId } })).toMatchObject({ kind: 'left', reason: null, recordedById: ana.id })
  expect(await owner().communityTally.findUnique({ where: { communityId: group.id } })).toMatchObject({ members: 0 })
})

test('a place is left once, however often and by however many it is ended', async () => {
  const { ana, group, membershipId } = await memberWithPlace()
  for (let others = 0; others < 3; others += 1) await membership(group.id, (await person()).id)
  const dana = await personWithRole('staff')
  const outcomes = await Promise.all([
    ...Array.from({ length: 4 }, () => as(ana, leaveCommunity, { membershipId, tell: 'on' })),
    ...Array.from({ length: 4 }, () => as(dana, endMembership, { membershipId, reason })),
  ])
  expect(outcomes.map(({ kind }) => kind)).toEqual(Array<string>(8).fill('done'))
  expect(await owner().departure.count({ where: { membershipId } })).toBe(1)
  expect(await owner().groupLine.count({ where: { communityId: group.id } })).toBeLessThanOrEqual(1)
  expect(await placesTaken(group.id)).toBe(3)
})

test('the last place, left and offered at the same moment, is neither lost nor given twice', async () => {
  const dana = await personWithRole('staff')
  for (let round = 0; round < 20; round += 1) {
    const { ana, group, membershipId } = await memberWithPlace({ cap: 1 })
    const forms = await Promise.all(Array.from({ length: 3 }, () => interest(group.id)))
    await Promise.all([as(ana, leaveCommunity, { membershipId }), ...forms.map(({ id }) => as(dana, offerPlace, { interestId: id }))])
    expect(await placesTaken(group.id)).toBe(await owner().offer.count({ where: { communityId: group.id, endedAt: null } }))
    expect(await placesTaken(group.id)).toBeLessThanOrEqual(1)
  }
})

test('the group is told only if she says so', async () => {
  const { ana, group, membershipId } = await memberWithPlace()
  const bea = await person()
  await membership(group.id, bea.id)
  await as(ana, leaveCommunity, { membershipId, tell: 'on' })
  const inside = await communityInside(await viewer(bea), group.slug, new Date())
  expect(inside!.lines).toMatchObject([{ words: saying(`${ana.calledName} has left the community`) }])
  expect(inside!.people.map(({ id }) => id)).toEqual([bea.id])
})

test('staff end a place with a reason that she and the team read; nobody else can', async () => {
  const { ana, group, membershipId } = await memberWithPlace()
  const [marlee, dana] = [await person(), await personWithRole('staff')]
  await facilitation(group.id, marlee.id)
  const before = await written()
  for (const other of [marlee, ana, await person(), await personWithRole('supervisor'), await personWithRole('administrator')]) {
    expect(await as(other, endMembership, { membershipId, reason })).toEqual({ kind: 'missing' })
  }
  expect(await execute(endMembership, visitorViewer, { membershipId, reason }, { now: new Date() })).toEqual({ kind: 'missing' })
  expect(await as(dana, endMembership, { membershipId, reason: '  ' })).toMatchObject({ kind: 'invalid', fields: { reason: expect.any(String) } })
  expect(await written()).toEqual(before)
  expect(await as(dana, endMembership, { membershipId, reason })).toEqual({ kind: 'done', data: { slug: group.slug } })
  expect((await written()).mail).toBe(before.mail)
  expect((await myMembership(await viewer(ana), group.slug, new Date()))!.left).toMatchObject({ reason, words: saying('The program team ended your place') })
  const staff = await viewer(dana)
  expect(await membershipRun(staff, group.slug, membershipId, new Date())).toMatchObject({ left: { reason, by: dana.calledName } })
  expect(await membershipRun(await viewer(marlee), group.slug, membershipId, new Date())).toBeNull()
  expect(await programCommunity(staff, group.slug, new Date())).toMatchObject({ members: [], left: [{ how: saying('ended by the program team') }], free: saying('places are free') })
})

test('an ending without a reason or without a hand is refused by the database itself', async () => {
  const { membershipId, ana } = await memberWithPlace()
  const ending = (data: object) => owner().departure.create({ data: { membershipId, leftOn: new Date(), ...data } })
  await expect(ending({ kind: 'ended_by_staff', recordedById: ana.id })).rejects.toThrow('ended_with_a_reason')
  await expect(ending({ kind: 'left' })).rejects.toThrow('departure_by_somebody')
})

test('the parts she was to hold are free again, those she held stay hers', async () => {
  const { ana, group, membershipId } = await memberWithPlace()
  const [open, weekAhead] = [await session(group.id), minutesFromNow(60 * 24 * 7)]
  const later = await session(group.id, { startsAt: weekAhead, endsAt: new Date(weekAhead.getTime() + 5_400_000) })
  await owner().part.updateMany({ where: { id: { in: [open.parts[2]!.id, later.parts[2]!.id] } }, data: { holderId: ana.id } })
  await owner().partOffer.create({ data: { partId: later.parts[1]!.id, personId: ana.id } })
  await as(ana, leaveCommunity, { membershipId })
  expect(await owner().part.findMany({ where: { holderId: ana.id }, select: { sessionId: true } })).toEqual([{ sessionId: open.id }])
  expect(await owner().partOffer.count({ where: { personId: ana.id } })).toBe(0)
})

test('afterwards she reads the sessions of her time and her own words, and nothing of the group', async () => {
  const { ana, group, membershipId } = await memberWithPlace()
  const bea = await person()
  await membership(group.id, bea.id)
  const [open, weekAhead] = [await session(group.id), minutesFromNow(60 * 24 * 7)]
  const later = await session(group.id, { startsAt: weekAhead, endsAt: new Date(weekAhead.getTime() + 5_400_000) })
  await as(ana, checkIn, { sessionId: open.id })
  await as(ana, sayArriving, { sessionId: open.id, answer: 'good', ownWord: 'ready', audience: 'nobody' })
  await as(ana, leaveCommunity, { membershipId })
  const former = await viewer(ana)
  const now = new Date()
  expect(await sessionPage(former, open.id, now)).toMatchObject({ standing: 'former', isMember: false, here: [], parts: [], place: null, meetingLink: null, lines: [] })
  expect(await sessionPage(former, later.id, now)).toBeNull()
  expect(await communityInside(former, group.slug, now)).toBeNull()
  const mine = await myMembership(former, group.slug, now)
  expect(mine!.sessions.map(({ id }) => id)).toEqual([open.id])
  expect(JSON.stringify(mine)).not.toContain(bea.calledName)
  expect((await homePage(former, now)).next).toBeNull()
  expect(await myFeelings(former)).toMatchObject([{ arriving: { ownWord: 'ready' } }])
  expect(await as(ana, checkIn, { sessionId: open.id })).toMatchObject({ kind: 'refused' })
})
