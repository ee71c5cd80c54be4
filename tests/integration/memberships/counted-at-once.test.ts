import { expect, test } from 'vitest'
import { transactionFor } from '@/lib/kernel/db'
import { community } from '@/tests/factories/communities'
import { interest } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'

const tally = (communityId: string) => owner().communityTally.findUniqueOrThrow({ where: { communityId }, select: { interests: true, waiting: true } })

test('interests that change at the same moment are all counted', async () => {
  const { id } = await community()
  const sent = []
  for (let count = 0; count < 8; count += 1) sent.push(await interest(id))
  expect(await tally(id)).toEqual({ interests: 8, waiting: 8 })
  const withdraw = (interestId: string) =>
    transactionFor(null, async (tx) => {
      await tx.interest.update({ where: { id: interestId }, data: { withdrawnAt: new Date() }, select: { id: true } })
      // Held open for a moment, so that the others begin before it is committed.
      await tx.$executeRaw`select pg_sleep(0.05)`
    })
  await Promise.all(sent.map((one) => withdraw(one.id)))
  expect(await tally(id)).toEqual({ interests: 0, waiting: 0 })
})

test('choices made at the same moment too', async () => {
  const [{ id }, dana] = [await community(), await person()]
  const sent = []
  for (let count = 0; count < 6; count += 1) sent.push(await interest(id))
  const choose = (interestId: string) =>
    transactionFor(null, async (tx) => {
      await tx.placing.create({ data: { interestId, choice: 'not_this_time', chosenById: dana.id }, select: { interestId: true } })
      await tx.$executeRaw`select pg_sleep(0.05)`
    })
  await Promise.all(sent.map((one) => choose(one.id)))
  expect(await tally(id)).toEqual({ interests: 6, waiting: 0 })
})
