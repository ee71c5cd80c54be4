import type { Prisma } from '@/prisma/generated/client'
import { interestsThatStand } from './interest.scope'
import type { Looking, Show } from './looking.rules'

const undecided = {
  OR: [{ placing: null }, { placing: { choice: null, lastEnding: null } }, { placing: { choice: null, lastEnding: { not: 'declined' } } }],
} satisfies Prisma.InterestWhereInput

const shown: Record<Show, Prisma.InterestWhereInput> = {
  open: { OR: [...undecided.OR, { placing: { choice: { not: null }, letterSentAt: null } }] },
  undecided,
  offer: { placing: { choice: 'offer' } },
  waiting: { placing: { choice: 'waiting' } },
  another: { placing: { choice: 'another' } },
  not_this_time: { placing: { choice: 'not_this_time' } },
  declined: { placing: { choice: null, lastEnding: 'declined' } },
  all: {},
}

/** Of a community's interests those that are looked at. */
export function interestsLookedAt({ show, setting, region, first }: Looking): Prisma.InterestWhereInput {
  return {
    ...interestsThatStand,
    AND: [shown[show], setting || region ? { form: { ...(setting ? { setting } : {}), ...(region ? { region } : {}) } } : {}, first ? { rank: 1 } : {}],
  }
}

/** In what order they stand: the waiting list in its own, all else as asked. */
export function orderOfInterests({ show, sort }: Looking): Prisma.InterestOrderByWithRelationInput[] {
  const asked: Record<Looking['sort'], Prisma.InterestOrderByWithRelationInput[]> = {
    sent: [],
    name: [{ form: { calledName: 'asc' } }],
    setting: [{ form: { setting: 'asc' } }],
    region: [{ form: { region: 'asc' } }],
  }
  return [...(show === 'waiting' && sort === 'sent' ? [{ placing: { waitingPosition: 'asc' as const } }] : asked[sort]), { sentAt: 'asc' }, { id: 'asc' }]
}
