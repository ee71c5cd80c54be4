import { expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { offerPlace } from '@/lib/memberships/offer-place.command'
import { community } from '@/tests/factories/communities'
import { interest, membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'

const rounds = 100
const applicants = 15

test(`${applicants} for the last place, ${rounds} times: one gets it, and never more`, async () => {
  const dana = await viewerFor((await personWithRole('staff')).id, new Date())
  const offer = (interestId: string) => execute(offerPlace, dana, { interestId }, { now: new Date() })
  for (let round = 0; round < rounds; round += 1) {
    const group = await community({ cap: 3, placesTaken: 2 })
    const forms = []
    for (let form = 0; form < applicants; form += 1) forms.push(await interest(group.id))
    const outcomes = await Promise.all(forms.map(({ id }) => offer(id)))
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(applicants - 1)
    expect(await owner().offer.count({ where: { communityId: group.id } })).toBe(1)
    const { placesTaken } = await owner().community.findUniqueOrThrow({ where: { id: group.id } })
    expect(placesTaken).toBe(3)
  }
}, 240_000)

test('the database itself refuses a place beyond the cap', async () => {
  const group = await community({ cap: 1 })
  await membership(group.id, (await person()).id)
  await expect(owner().community.update({ where: { id: group.id }, data: { placesTaken: 2 } })).rejects.toThrow('places_within_cap')
})
