import type { Prisma } from '@/prisma/generated/client'
import { interestsThatStand } from './interest.scope'

/** Safety wishes of those who would like to be in a community. Row-level security shows them to those named for it alone. */
export function wishesAbout(communityId: string): Prisma.NotPlacedWithWhereInput {
  return { form: { interests: { some: { communityId, ...interestsThatStand } } } }
}

/** Everybody whom a wish about a community can mean: who wrote, who is in, who facilitates. */
export const whoCanBeMeant = {
  interests: {
    where: interestsThatStand,
    orderBy: { form: { calledName: 'asc' } },
    select: { formId: true, personId: true, form: { select: { calledName: true } } },
  },
  memberships: { where: { departure: null }, select: { personId: true, person: { select: { calledName: true } } } },
  facilitations: { where: { untilOn: null }, select: { personId: true, person: { select: { calledName: true } } } },
} satisfies Prisma.CommunitySelect
