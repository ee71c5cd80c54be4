import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { myFeelings } from '@/lib/check-ins/my-feelings.queries'
import { sayArriving, sayLeaving } from '@/lib/check-ins/say-feeling.command'
import { wipeFeelings } from '@/lib/check-ins/wipe-feelings.command'
import { session } from '@/tests/factories/sessions'
import { as, world } from './world'

const now = new Date()

test('her own record opens for her alone, and can be wiped for one session or for all', async () => {
  const { people, facilitator, group, session: first } = await world(2)
  const [ana, ben] = people
  const second = await session(group.id, { title: 'Another' })
  for (const { id: sessionId } of [first, second]) {
    await as(ana!, checkIn, { sessionId })
    await as(ana!, sayArriving, { sessionId, answer: 'low', ownWord: 'foggy', audience: 'group' })
    await as(ana!, sayLeaving, { sessionId, answer: 'good', taking: 'One small step', audience: 'nobody' })
  }
  const hers = async () => myFeelings(await viewerFor(ana!.id, now))
  expect(await hers()).toHaveLength(2)
  expect((await hers()).find(({ sessionId }) => sessionId === first.id)).toMatchObject({
    arriving: { feeling: 'low', ownWord: 'foggy', audience: 'group' },
    leaving: { feeling: 'good', taking: 'One small step', audience: 'nobody' },
  })
  // What was shared with the group is read at the session, never here.
  for (const who of [ben!, facilitator]) expect(await myFeelings(await viewerFor(who.id, now))).toEqual([])
  expect(await myFeelings(visitorViewer)).toEqual([])
  await as(ana!, wipeFeelings, { sessionId: first.id })
  expect((await hers()).map(({ title }) => title)).toEqual(['Another'])
  await as(ana!, wipeFeelings, {})
  expect(await hers()).toEqual([])
})
