import { expect, test } from 'vitest'
import { systemViewer, viewerFor } from '@/lib/access/viewer'
import { homePage } from '@/lib/dashboards/home.queries'
import { execute } from '@/lib/kernel/command'
import { endWithSeries } from '@/lib/memberships/end-membership.command'
import { endSeries } from '@/lib/processes/series'
import { community, program } from '@/tests/factories/communities'
import { departure, membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { dayFromNow, minutesFromNow } from '@/tests/factories/words'
import { as } from '@/tests/integration/check-ins/world'
import { placesTaken } from '@/tests/integration/memberships/world'
import { owner } from '@/tests/setup/owner'

async function groupOf(members: number, endedDaysAgo: number) {
  const year = await program({ startsOn: dayFromNow(-endedDaysAgo - 300), endsOn: dayFromNow(-endedDaysAgo) })
  const group = await community({ programId: year.id })
  const people = []
  for (let count = 0; count < members; count += 1) {
    const one = await person()
    people.push({ ...one, membershipId: (await membership(group.id, one.id)).id })
  }
  return { group, year, people }
}

const departures = (communityId: string) => owner().departure.findMany({ where: { membership: { communityId } } })
const audited = (membershipId: string) => owner().auditEntry.count({ where: { act: 'memberships.series-over', subjectId: membershipId } })

test('members become former members by themselves when the series is over, each once, though two do it at once', async () => {
  const { group, year, people } = await groupOf(5, 2)
  await departure((await membership(group.id, (await person()).id)).id)
  const now = new Date()
  const counts = await Promise.all([endSeries(now), endSeries(now), endSeries(now)])
  expect(counts.reduce((total, count) => total + count, 0)).toBe(5)
  const ended = (await departures(group.id)).filter(({ kind }) => kind === 'series_over')
  expect(ended).toHaveLength(5)
  expect(ended.every(({ leftOn, recordedById }) => leftOn.getTime() === year.endsOn.getTime() && recordedById === null)).toBe(true)
  expect(await placesTaken(group.id)).toBe(0)
  for (const { membershipId } of people) expect(await audited(membershipId)).toBe(1)
  expect(await endSeries(now)).toBe(0)
})

test('until then nothing ends: not on the last day, nor while a session is still ahead or was held later', async () => {
  const running = await groupOf(1, -30)
  const longer = await groupOf(1, 10)
  await session(longer.group.id, { startsAt: minutesFromNow(60 * 24 * 3), endsAt: minutesFromNow(60 * 24 * 3 + 90) })
  const today = await groupOf(1, 10)
  await session(today.group.id)
  expect(await endSeries(new Date())).toBe(0)
  for (const { group } of [running, longer, today]) expect(await departures(group.id)).toEqual([])
})

test('a session that was called off holds nobody', async () => {
  const { group } = await groupOf(1, 10)
  const dana = await personWithRole('staff')
  const off = await session(group.id, { startsAt: minutesFromNow(60 * 24 * 3), endsAt: minutesFromNow(60 * 24 * 3 + 90) })
  await owner().sessionCancellation.create({ data: { sessionId: off.id, reason: 'Fire weather', cancelledById: dana.id } })
  expect(await endSeries(new Date())).toBe(1)
})

test('no person can do it, and the clock cannot do it early', async () => {
  const { people } = await groupOf(1, -30)
  const { membershipId } = people[0]!
  for (const other of [people[0]!, await personWithRole('staff'), await personWithRole('administrator')]) {
    expect(await as(other, endWithSeries, { membershipId })).toEqual({ kind: 'missing' })
  }
  const now = new Date()
  expect(await execute(endWithSeries, systemViewer('test'), { membershipId }, { now })).toMatchObject({ kind: 'refused' })
  expect(await audited(membershipId)).toBe(0)
})

test('a former member finds her community at home, with her time in it', async () => {
  const { group, people } = await groupOf(1, 3)
  await endSeries(new Date())
  const home = await homePage((await viewerFor(people[0]!.id, new Date())) as Parameters<typeof homePage>[0], new Date())
  expect(home).toMatchObject({ communities: [], former: [{ slug: group.slug }], next: null })
})
