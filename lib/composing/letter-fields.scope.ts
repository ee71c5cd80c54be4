import { inTheSeries } from '@/lib/sessions/session.scope'
import type { Prisma } from '@/prisma/generated/client'

/** What a letter needs of an interest and of what was chosen for it. */
export const toTell = {
  id: true, personId: true, address: true, rank: true,
  form: { select: { calledName: true, pronouns: true, personalAddress: true, setting: true, region: true } },
  placing: {
    select: {
      choice: true, version: true, chosenAt: true,
      reason: { select: { words: true } },
      otherCommunity: { select: { name: true, slug: true } },
    },
  },
} satisfies Prisma.InterestSelect

/** What every letter says of its community. */
export const communityToTell = {
  id: true, slug: true, name: true, timeZone: true,
  sessions: { where: inTheSeries, orderBy: { startsAt: 'asc' }, select: { startsAt: true, endsAt: true } },
} satisfies Prisma.CommunitySelect
