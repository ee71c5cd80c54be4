import { expect, test } from 'vitest'
import { choosePlacing } from '@/lib/composing/choose-placing.command'
import { viewerFor } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { offerPlace } from '@/lib/memberships/offer-place.command'
import { takePlace } from '@/lib/memberships/take-place.command'
import { community } from '@/tests/factories/communities'
import { interest, membership, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'

const rounds = 1_000
const applicants = 15
const now = () => ({ now: new Date() })

async function many<Made>(make: () => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (let count = 0; count < applicants; count += 1) made.push(await make())
  return made
}

test(`${applicants} for the last place, ${rounds} times: one gets it, none is over and none is lost`, async () => {
  const dana = await viewerFor((await personWithRole('staff')).id, new Date())
  const group = await community({ cap: 3, placesTaken: 2 })
  const forms = await many(() => interest(group.id))
  for (let round = 0; round < rounds; round += 1) {
    const outcomes = await Promise.all(
      forms.map(({ id }) => execute(choosePlacing, dana, { interestId: id, choice: 'offer', version: 0 }, now())),
    )
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(applicants - 1)
    const [left] = await owner().$queryRaw<{ chosen: number; taken: number }[]>`
      with chosen as (delete from "Placing" where "choice" = 'offer' returning 1),
      taken as (select "placesTaken" from "Community" where "id" = ${group.id}::uuid for update),
      freed as (update "Community" set "placesTaken" = 2 where "id" = ${group.id}::uuid)
      select (select count(*)::int from chosen) as chosen, (select "placesTaken" from taken) as taken`
    expect(left).toEqual({ chosen: 1, taken: 3 })
  }
}, 240_000)

test(`${applicants} offered at once: one offer, one letter, one place`, async () => {
  const dana = await viewerFor((await personWithRole('staff')).id, new Date())
  for (let round = 0; round < 10; round += 1) {
    const group = await community({ cap: 3, placesTaken: 2 })
    const forms = await many(() => interest(group.id))
    const outcomes = await Promise.all(forms.map(({ id }) => execute(offerPlace, dana, { interestId: id }, now())))
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(await owner().offer.count({ where: { communityId: group.id } })).toBe(1)
    expect(await owner().batchLetter.count({ where: { batch: { communityId: group.id } } })).toBe(1)
    expect((await owner().community.findUniqueOrThrow({ where: { id: group.id } })).placesTaken).toBe(3)
  }
})

test(`${applicants} offers taken at the same moment, each pressed twice: every place is taken once`, async () => {
  const group = await community({ cap: applicants })
  const offered = await many(async () => {
    const { id } = await person()
    return { viewer: await viewerFor(id, new Date()), offerId: (await offer(group.id, id)).id }
  })
  const outcomes = await Promise.all(
    [...offered, ...offered].map(({ viewer, offerId }) => execute(takePlace, viewer, { offerId }, now())),
  )
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['done']))
  expect(await owner().membership.count({ where: { communityId: group.id } })).toBe(applicants)
  expect((await owner().community.findUniqueOrThrow({ where: { id: group.id } })).placesTaken).toBe(applicants)
})

test('the database itself refuses a place beyond the cap', async () => {
  const group = await community({ cap: 1 })
  await membership(group.id, (await person()).id)
  await expect(owner().community.update({ where: { id: group.id }, data: { placesTaken: 2 } })).rejects.toThrow('places_within_cap')
})
