import { beforeAll, describe, expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { programCommunity } from '@/lib/dashboards/program-community.queries'
import { programPage } from '@/lib/dashboards/program.queries'
import { execute } from '@/lib/kernel/command'
import { offerPlace } from '@/lib/memberships/offer-place.command'
import { community, facilitation, program } from '@/tests/factories/communities'
import { departure, interest, membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { dayFromNow, minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

const now = new Date()
let staff: { id: string }
let group: { id: string; slug: string }

beforeAll(async () => {
  staff = await personWithRole('staff')
  await program({ name: 'Last year', startsOn: dayFromNow(-500), endsOn: dayFromNow(-200) })
  group = await community({ cap: 4, programId: (await program({ name: 'This year' })).id, placesTaken: 1 })
  const [ana, ben] = [await person({ calledName: 'Ana' }), await person({ calledName: 'Ben' })]
  await membership(group.id, ana.id)
  await departure((await membership(group.id, ben.id)).id)
  await facilitation(group.id, (await person({ calledName: 'Marlee' })).id)
  await facilitation(group.id, (await person({ calledName: 'Gone' })).id, { untilOn: dayFromNow(-5) })
  const past = await session(group.id, { startsAt: minutesFromNow(-3000), endsAt: minutesFromNow(-2900) })
  await session(group.id, { startsAt: minutesFromNow(3000), endsAt: minutesFromNow(3100) })
  await owner().arrival.create({ data: { sessionId: past.id, personId: ana.id, arrivedAt: past.startsAt, receivedAt: past.startsAt } })
  for (let count = 0; count < 3; count += 1) await interest(group.id, { calledName: `Waiting ${count}`, hopes: 'CANARY why' })
})

const waiting = async () => (await owner().communityTally.findUniqueOrThrow({ where: { communityId: group.id } })).waiting

describe('the program page', () => {
  test('one line a community of the year under way', async () => {
    const page = await programPage(await viewerFor(staff.id, now), now)
    expect(page).toMatchObject([
      {
        name: 'This year',
        lines: [
          {
            slug: group.slug, facilitators: ['Marlee'], placesTaken: 2, waiting: 3, toOffer: 2,
            session: { words: '1 of 2 held' },
            inTouch: { words: '1 of 1', note: '1 came, no roll yet' },
          },
        ],
      },
    ])
  })

  test.each(['administrator', 'supervisor'] as const)('a %s sees none of it', async (role) => {
    const viewer = await viewerFor((await personWithRole(role)).id, now)
    expect(await programPage(viewer, now)).toBeNull()
    expect(await programCommunity(viewer, group.slug, now)).toBeNull()
  })

  test('nor does a visitor, a stranger, a member or somebody who facilitates', async () => {
    const members = await owner().membership.findMany({ where: { communityId: group.id } })
    const facilitators = await owner().facilitation.findMany({ where: { communityId: group.id } })
    const people = [...members, ...facilitators].map(({ personId }) => personId)
    const viewers = await Promise.all([...people, (await person()).id].map((id) => viewerFor(id, now)))
    for (const viewer of [visitorViewer, ...viewers]) {
      expect(await programPage(viewer, now)).toBeNull()
      expect(JSON.stringify(await programCommunity(viewer, group.slug, now))).toBe('null')
    }
  })
})

test('a community shows how many wait, people, and who left', async () => {
  const page = await programCommunity(await viewerFor(staff.id, now), group.slug, now)
  expect(page).toMatchObject({
    counts: { all: 3, undecided: 3, offer: 0 },
    next: null,
    members: [{ person: { calledName: 'Ana' } }],
    left: [{ person: { calledName: 'Ben' } }],
  })
  expect(JSON.stringify(page)).not.toContain('@example.org')
})

test('the counts and the tally of those who wait follow each offer, and the last place is the last', async () => {
  const viewer = await viewerFor(staff.id, now)
  const forms = await owner().interest.findMany({ where: { communityId: group.id }, orderBy: { createdAt: 'asc' } })
  const outcomes = await Promise.all(forms.map((form) => execute(offerPlace, viewer, { interestId: form.id }, { now })))
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'done', 'refused'])
  expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({ because: expect.stringContaining('All 4 places') })
  expect(await waiting()).toBe(1)
  const page = await programCommunity(viewer, group.slug, now)
  expect(page).toMatchObject({ placesTaken: 4, counts: { all: 3, undecided: 1, offer: 2 } })
  await owner().interest.deleteMany({ where: { communityId: group.id } })
  expect(await waiting()).toBe(0)
})
