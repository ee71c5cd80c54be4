import { expect, test } from 'vitest'
import { removeExpired } from '@/lib/processes/retention'
import { community, program } from '@/tests/factories/communities'
import { interest, membership } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { dayFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

async function world(endedDaysAgo: number) {
  const year = await program({ startsOn: dayFromNow(-endedDaysAgo - 300), endsOn: dayFromNow(-endedDaysAgo) })
  const group = await community({ programId: year.id, answerOn: dayFromNow(-endedDaysAgo - 200) })
  const [ana, room] = [await person(), await session(group.id)]
  await membership(group.id, ana.id)
  const both = { sessionId: room.id, personId: ana.id }
  await owner().feeling.create({ data: { ...both, communityId: group.id, moment: 'arriving', passed: false, feeling: 'low' } })
  await owner().arrival.create({ data: { ...both, arrivedAt: new Date() } })
  await interest(group.id)
  return {
    left: async () => ({
      feelings: await owner().feeling.count({ where: both }),
      arrivals: await owner().arrival.count({ where: both }),
      interests: await owner().interest.count({ where: { communityId: group.id } }),
      counted: (await owner().sessionTally.findUniqueOrThrow({ where: { sessionId: room.id } })).arrived,
    }),
  }
}

test('feelings go after a year, unsuccessful forms after six months, names in attendance after two years; counts stay', async () => {
  const [fresh, oneYear, twoYears] = [await world(-10), await world(370), await world(735)]
  expect(await removeExpired()).toMatchObject({ feelings: 2, attendance: 1 })
  expect(await fresh.left()).toEqual({ feelings: 1, arrivals: 1, interests: 0, counted: 1 })
  expect(await oneYear.left()).toEqual({ feelings: 0, arrivals: 1, interests: 0, counted: 1 })
  expect(await twoYears.left()).toEqual({ feelings: 0, arrivals: 0, interests: 0, counted: 1 })
  expect(await removeExpired()).toMatchObject({ feelings: 0, interests: 0, attendance: 0 })
})

test('a form that waits for its answer stays', async () => {
  const group = await community()
  await interest(group.id)
  await removeExpired()
  expect(await owner().interest.count({ where: { communityId: group.id } })).toBe(1)
})
