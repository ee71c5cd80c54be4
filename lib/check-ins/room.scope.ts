import type { Prisma } from '@/prisma/generated/client'

/** What says who was there: her own tap, her word, and the roll. Never how anybody felt. */
export const whoCame = {
  arrivals: { select: { personId: true, arrivedAt: true, receivedAt: true } },
  apologies: { select: { personId: true, sentAt: true, note: true } },
  rollEntries: { select: { personId: true, status: true, recordedAt: true, recordedBy: { select: { calledName: true } } } },
} satisfies Prisma.SessionSelect

/** The people of a community with the days from which and until which they belonged, and their breaks. */
export const whoBelongs = {
  memberships: {
    select: {
      fromOn: true,
      departure: { select: { leftOn: true, recordedAt: true } },
      pauses: { select: { fromOn: true, returnsOn: true } },
      person: { select: { id: true, calledName: true, pronouns: true } },
    },
  },
} satisfies Prisma.CommunitySelect
