import { expect, test } from 'vitest'
import { removeExpired } from '@/lib/processes/retention'
import { community, program } from '@/tests/factories/communities'
import { draft } from '@/tests/factories/interests'
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

test('forms go by themselves: drafts and withdrawn ones after thirty days, topics after six months, with all that hangs on them', async () => {
  const group = await community()
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
  const room = await session(group.id)
  const [old, fresh] = [await draft(group.id, { savedAt: ago(31) }), await draft(group.id, { savedAt: ago(29) })]
  await owner().sessionCannotMake.create({ data: { formId: old.id, sessionId: room.id } })
  await owner().notPlacedWith.create({ data: { formId: old.id, words: new Uint8Array(40) } })
  const withdrawn = async (days: number) => {
    const sent = await draft(group.id, { sentAt: ago(60), savedAt: ago(days) })
    await owner().interest.updateMany({ where: { formId: sent.id }, data: { withdrawnAt: ago(days) } })
    return sent
  }
  const [takenBack, lately] = [await withdrawn(31), await withdrawn(20)]
  const [topic, newTopic] = [await draft(null, { topic: 'Sport', sentAt: ago(190) }), await draft(null, { topic: 'Sport', sentAt: ago(100) })]
  expect(await removeExpired()).toMatchObject({ forms: 3 })
  const ids = [old, fresh, takenBack, lately, topic, newTopic].map(({ id }) => id)
  const left = await owner().interestForm.findMany({ where: { id: { in: ids } }, select: { id: true } })
  expect(left.map(({ id }) => id).sort()).toEqual([fresh.id, lately.id, newTopic.id].sort())
  const gone = { where: { formId: old.id } }
  expect([await owner().sessionCannotMake.count(gone), await owner().notPlacedWith.count(gone), await owner().interest.count(gone)]).toEqual([0, 0, 0])
})

test('a form that waits for its answer stays', async () => {
  const group = await community()
  await interest(group.id)
  await removeExpired()
  expect(await owner().interest.count({ where: { communityId: group.id } })).toBe(1)
})
