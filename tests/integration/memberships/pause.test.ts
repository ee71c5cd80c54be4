import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { checkInByCode } from '@/lib/check-ins/check-in-by-code.command'
import { rollPage } from '@/lib/check-ins/roll.queries'
import { roomPage } from '@/lib/check-ins/room.queries'
import { communityInside } from '@/lib/communities/inside.queries'
import { facilitatorHome } from '@/lib/dashboards/facilitator-home.queries'
import { homePage } from '@/lib/dashboards/home.queries'
import { programPage } from '@/lib/dashboards/program.queries'
import { execute } from '@/lib/kernel/command'
import { comeBack, pauseMembership } from '@/lib/memberships/pause-membership.command'
import { facilitation } from '@/tests/factories/communities'
import { departure, membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { minutesFromNow } from '@/tests/factories/words'
import { as, saying } from '@/tests/integration/check-ins/world'
import { owner } from '@/tests/setup/owner'
import { formDay, memberWithPlace, placesTaken, written } from './world'

type Signed = Awaited<ReturnType<typeof viewerFor>> & { personId: string }
const viewer = async (who: { id: string }) => (await viewerFor(who.id, new Date())) as Signed
const break30 = (membershipId: string) => ({ membershipId, fromOn: formDay(0), returnsOn: formDay(30) })

test('a break keeps the place, sends no mail, and is audited', async () => {
  const { ana, group, membershipId } = await memberWithPlace()
  const before = await written()
  expect(await as(ana, pauseMembership, break30(membershipId))).toEqual({ kind: 'done', data: { slug: group.slug } })
  expect(await written()).toEqual({ ...before, pauses: before.pauses + 1, audited: before.audited + 1 })
  expect(await placesTaken(group.id)).toBe(1)
  expect(await owner().departure.count({ where: { membershipId } })).toBe(0)
})

test('days that don’t fit are told at their field, and nothing is written', async () => {
  const { ana, membershipId } = await memberWithPlace()
  const before = await written()
  const wrong: [Record<string, string>, string][] = [
    [{ fromOn: formDay(-1), returnsOn: formDay(5) }, 'fromOn'],
    [{ fromOn: formDay(3), returnsOn: formDay(3) }, 'returnsOn'],
    [{ fromOn: formDay(3), returnsOn: formDay(2) }, 'returnsOn'],
    [{ fromOn: formDay(0), returnsOn: formDay(400) }, 'returnsOn'],
    [{ fromOn: formDay(400), returnsOn: formDay(420) }, 'fromOn'],
    [{ fromOn: '2026-02-30', returnsOn: formDay(3) }, 'fromOn'],
    [{ fromOn: formDay(0), returnsOn: '' }, 'returnsOn'],
  ]
  for (const [days, field] of wrong) {
    expect(await as(ana, pauseMembership, { membershipId, ...days })).toMatchObject({ kind: 'invalid', fields: { [field]: expect.any(String) } })
  }
  expect(await written()).toEqual(before)
})

test('one break at a time, however many are asked for at once', async () => {
  const { ana, membershipId } = await memberWithPlace()
  const asked = [0, 40, 80, 120, 160].map((from) => as(ana, pauseMembership, { membershipId, fromOn: formDay(from), returnsOn: formDay(from + 20) }))
  const outcomes = await Promise.all(asked)
  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(4)
  expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({ because: saying('You have a break already') })
  expect(await owner().pause.count({ where: { membershipId } })).toBe(1)
})

test('two breaks over the same days are refused by the database itself, in a sentence', async () => {
  const { membershipId } = await memberWithPlace()
  const day = (text: string) => new Date(`${text}T00:00:00Z`)
  const pause = (fromOn: string, returnsOn: string) => owner().pause.create({ data: { membershipId, fromOn: day(fromOn), returnsOn: day(returnsOn) } })
  await pause('2027-01-01', '2027-02-01')
  await pause('2027-02-01', '2027-03-01')
  await expect(pause('2027-01-31', '2027-02-01')).rejects.toThrow('one_pause_at_a_time')
})

test('nobody else can pause it or bring her back, and a place that was left has no break', async () => {
  const { ana, group, membershipId } = await memberWithPlace()
  const fellow = await person()
  await membership(group.id, fellow.id)
  const holder = await person()
  await facilitation(group.id, holder.id)
  const before = await written()
  for (const other of [fellow, holder, await person(), await personWithRole('staff'), await personWithRole('administrator')]) {
    expect(await as(other, pauseMembership, break30(membershipId))).toEqual({ kind: 'missing' })
    expect(await as(other, comeBack, { membershipId })).toEqual({ kind: 'missing' })
  }
  expect(await execute(pauseMembership, visitorViewer, break30(membershipId), { now: new Date() })).toEqual({ kind: 'missing' })
  expect(await written()).toEqual(before)
  await departure(membershipId)
  expect(await as(ana, pauseMembership, break30(membershipId))).toEqual({ kind: 'missing' })
})

test('coming back early ends the break today; a planned one is taken back; pressed twice it is the same', async () => {
  const { ana, membershipId } = await memberWithPlace()
  await as(ana, pauseMembership, { membershipId, fromOn: formDay(5), returnsOn: formDay(30) })
  await as(ana, comeBack, { membershipId })
  expect(await as(ana, comeBack, { membershipId })).toMatchObject({ kind: 'done' })
  const [undone] = await owner().pause.findMany({ where: { membershipId } })
  expect(undone!.returnsOn).toEqual(undone!.fromOn)
  await as(ana, pauseMembership, break30(membershipId))
  await as(ana, comeBack, { membershipId })
  const [, ended] = await owner().pause.findMany({ where: { membershipId }, orderBy: { startedAt: 'asc' } })
  expect(ended!.returnsOn!.toISOString().slice(0, 10)).toBe(formDay(0))
  expect(await as(ana, pauseMembership, break30(membershipId))).toMatchObject({ kind: 'done' })
})

/** A session under way, one held a week ago and one next week, with Ana on a break since before the first. */
async function onBreak() {
  const { ana, group, membershipId } = await memberWithPlace()
  const [bea, marlee] = [await person({ calledName: 'Bea' }), await person()]
  await membership(group.id, bea.id)
  await facilitation(group.id, marlee.id)
  const weekAgo = minutesFromNow(-60 * 24 * 7)
  const held = await session(group.id, { startsAt: weekAgo, endsAt: new Date(weekAgo.getTime() + 5_400_000) })
  const open = await session(group.id)
  const nextWeek = minutesFromNow(60 * 24 * 7)
  const coming = await session(group.id, { startsAt: nextWeek, endsAt: new Date(nextWeek.getTime() + 5_400_000) })
  await owner().pause.create({ data: { membershipId, fromOn: new Date(`${formDay(-10)}T00:00:00Z`), returnsOn: new Date(`${formDay(3)}T00:00:00Z`) } })
  return { ana, bea, marlee, group, held, open, coming, membershipId }
}

test('who takes a break is on no roll, is not rung, and is named to facilitators with her return, to the group without it', async () => {
  const { ana, bea, marlee, group, held, open } = await onBreak()
  const now = new Date()
  const holder = await viewer(marlee)
  for (const { id } of [held, open]) {
    expect((await rollPage(holder, id, now))!.rows.map(({ personId }) => personId)).toEqual([bea.id])
  }
  const room = await roomPage(holder, open.id, now)
  expect(room).toMatchObject({ counts: { here: 0, apology: 0, noWord: 1 }, away: [{ name: ana.calledName }] })
  expect((await facilitatorHome(holder, now))!.communities[0]!.silent.map(({ name }) => name)).toEqual(['Bea'])
  const seenBy = async (who: { id: string }) => (await communityInside(await viewer(who), group.slug, now))!.people.find(({ id }) => id === ana.id)!.away
  expect(await seenBy(bea)).toBe('taking a break')
  expect(await seenBy(marlee)).toContain('back on')
})

test('her home leads to the first session after her return, and says when that is', async () => {
  const { ana, coming } = await onBreak()
  const home = await homePage(await viewer(ana), new Date())
  expect(home.next?.id).toBe(coming.id)
  expect(home.communities[0]!.pause).toContain('Back on')
})

test('the doors send her to end her break first, by either way, and then let her in', async () => {
  const { ana, group, open, membershipId } = await onBreak()
  expect(await as(ana, checkIn, { sessionId: open.id })).toMatchObject({ kind: 'refused', because: saying('end your break first') })
  expect(await as(ana, checkInByCode, { code: group.code })).toMatchObject({ kind: 'refused', because: saying('end your break first') })
  expect(await owner().arrival.count({ where: { personId: ana.id } })).toBe(0)
  await as(ana, comeBack, { membershipId })
  expect(await as(ana, checkIn, { sessionId: open.id })).toMatchObject({ kind: 'done' })
})

test('the program counts who is in touch among those who were expected', async () => {
  const { bea, group, open } = await onBreak()
  await as(bea, checkIn, { sessionId: open.id })
  await owner().session.update({ where: { id: open.id }, data: { startsAt: minutesFromNow(-120), endsAt: minutesFromNow(-30) } })
  const pages = await programPage(await viewer(await personWithRole('staff')), new Date())
  const line = pages!.flatMap(({ lines }) => lines).find(({ slug }) => slug === group.slug)
  expect(line!.inTouch!.words).toBe('1 of 1')
})
