import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { myForms } from '@/lib/interests/form.queries'
import { interestIn } from '@/lib/interests/standing.rules'
import { offerPage } from '@/lib/memberships/offer.queries'
import { community } from '@/tests/factories/communities'
import { departure, interest, membership, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { dayFromNow } from '@/tests/factories/words'

const now = new Date()

test('an offer is shown to its person; everybody else signed in learns only that it is not theirs', async () => {
  const [lee, staff, other, group] = [await person(), await personWithRole('staff'), await person(), await community()]
  const { id } = await offer(group.id, lee.id)
  expect(await offerPage(await viewerFor(lee.id, now), id, now)).toMatchObject({ kind: 'mine', takenAt: null, open: { allowed: true }, community: { name: group.name } })
  for (const who of [staff, other]) expect(await offerPage(await viewerFor(who.id, now), id, now)).toEqual({ kind: 'anothers' })
  expect(await offerPage(visitorViewer, id, now)).toBeNull()
  expect(await offerPage(await viewerFor(lee.id, now), group.id, now)).toBeNull()
})

test('an offer that ran out, was taken, or was left again says so', async () => {
  const [lee, group] = [await person(), await community()]
  const { id } = await offer(group.id, lee.id, { openUntilOn: dayFromNow(-2) })
  const page = async () => offerPage(await viewerFor(lee.id, now), id, now)
  expect(await page()).toMatchObject({ open: { allowed: false, because: expect.stringContaining('open until') } })
  const place = await membership(group.id, lee.id, { offerId: id })
  expect(await page()).toMatchObject({ takenAt: expect.any(Date), leftOn: null })
  await departure(place.id)
  expect(await page()).toMatchObject({ leftOn: expect.any(Date) })
})

test('somebody sees how far she has come, and nobody how far another has', async () => {
  const [lee, other, group] = [await person(), await person(), await community()]
  const standing = async (who: { id: string }) => interestIn(await myForms(await viewerFor(who.id, now), null, now), group.id)?.standing
  expect(await standing(lee)).toBeUndefined()
  const form = await interest(group.id, { personId: lee.id })
  expect(await standing(lee)).toBe('sent')
  const { id } = await offer(group.id, lee.id, { interestId: form.id })
  expect(await standing(lee)).toBe('offered')
  await membership(group.id, lee.id, { offerId: id })
  expect([await standing(lee), await standing(other)]).toEqual(['taken', undefined])
  expect(await myForms(visitorViewer, null, now)).toEqual([])
})
