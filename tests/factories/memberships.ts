import type { Departure, Interest, Membership, Offer, Prisma } from '@/prisma/generated/client'
import { owner } from '@/tests/setup/owner'
import { personWithRole } from './people'
import { dayFromNow, next } from './words'

/** Interest in a community, sent a day ago by somebody who has no account, unless a person is given. */
export async function interest(
  communityId: string,
  given: Partial<Prisma.InterestFormUncheckedCreateInput> = {},
): Promise<Interest> {
  const number = next()
  const sentAt = new Date(Date.now() - 86_400_000)
  const form = await owner().interestForm.create({
    data: {
      calledName: `Interested ${number}`,
      address: `interested${number}@example.org`,
      setting: 'community_health',
      region: 'gippsland',
      hopes: 'To learn with others.',
      step: 5,
      sentAt,
      ...given,
    },
  })
  const { id: formId, personId, address } = form
  return owner().interest.create({ data: { formId, communityId, personId, address, sentAt: form.sentAt } })
}

function countPlaces(communityId: string, by: number): Promise<unknown> {
  return owner().community.update({ where: { id: communityId }, data: { placesTaken: { increment: by } } })
}

/** An open offer of a place, made by staff of its own unless they are given. */
export async function offer(
  communityId: string,
  personId: string,
  given: Partial<Prisma.OfferUncheckedCreateInput> = {},
): Promise<Offer> {
  const offeredById = given.offeredById ?? (await personWithRole('staff')).id
  await countPlaces(communityId, 1)
  return owner().offer.create({
    data: { communityId, personId, openUntilOn: dayFromNow(14), ...given, offeredById },
  })
}

/** A place taken two months ago, without the offer that came before it. */
export async function membership(
  communityId: string,
  personId: string,
  given: Partial<Prisma.MembershipUncheckedCreateInput> = {},
): Promise<Membership> {
  if (!given.offerId) await countPlaces(communityId, 1)
  return owner().membership.create({ data: { communityId, personId, fromOn: dayFromNow(-60), ...given } })
}

/** The end of a membership, a week ago and recorded by the person herself unless given otherwise. */
export async function departure(
  membershipId: string,
  given: Partial<Prisma.DepartureUncheckedCreateInput> = {},
): Promise<Departure> {
  const { personId, communityId } = await owner().membership.findUniqueOrThrow({
    where: { id: membershipId },
    select: { personId: true, communityId: true },
  })
  await countPlaces(communityId, -1)
  const rest = { leftOn: dayFromNow(-7), recordedById: personId, ...given }
  return owner().departure.create({ data: { membershipId, ...rest } })
}
