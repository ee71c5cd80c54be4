import type { Prisma } from '@/prisma/generated/client'
import { interestsThatStand } from './interest.scope'

const dates = (slug: string) => ({ where: { session: { community: { slug }, cancellation: null } }, select: { sessionId: true } })

/** What a row shows of an interest in the community of this address, and what was chosen for it. */
export const interestFields = (slug: string) =>
  ({
    id: true, sentAt: true, rank: true, address: true,
    form: {
      select: {
        calledName: true, pronouns: true, setting: true, region: true, organisationName: true, yearsInPrevention: true,
        aloneInRole: true, hopes: true, canOffer: true, accessNeeds: true, contactWay: true,
        cannotMake: dates(slug),
        interests: {
          where: { ...interestsThatStand, community: { slug: { not: slug } } },
          orderBy: { rank: 'asc' },
          select: { id: true, rank: true, community: { select: { name: true } }, placing: { select: { choice: true } } },
        },
      },
    },
    placing: {
      select: {
        choice: true, lastEnding: true, version: true, chosenAt: true, letterSentAt: true, reasonId: true, otherCommunityId: true,
        waitingReason: true,
        reason: { select: { words: true } },
        otherCommunity: { select: { name: true } },
        chosenBy: { select: { calledName: true } },
      },
    },
    offers: {
      orderBy: { offeredAt: 'desc' },
      take: 1,
      select: { id: true, openUntilOn: true, endedAt: true, ending: true, membership: { select: { takenAt: true } } },
    },
  }) satisfies Prisma.InterestSelect

/** What the picture of the group counts of a form. */
export const inGroupFields = (slug: string) =>
  ({
    calledName: true, setting: true, region: true, organisationName: true, yearsInPrevention: true, aloneInRole: true, cannotMake: dates(slug),
  }) satisfies Prisma.InterestFormSelect

/** What it counts of somebody without a form: where she works now. */
export const personInGroup = {
  calledName: true,
  affiliations: {
    where: { untilOn: null }, orderBy: { fromOn: 'desc' }, take: 1,
    select: { setting: true, region: true, organisation: { select: { name: true } } },
  },
} satisfies Prisma.PersonSelect
