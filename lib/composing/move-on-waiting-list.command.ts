import 'server-only'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { lockPlaces } from '@/lib/memberships/offer.writes'
import { interestsThatStand, interestsToCompose } from './interest.scope'
import { mayCompose } from './placing.policy'
import { moved } from './placing.rules'
import { moveOnWaitingListInput } from './placing.schema'

/** Moves someone on the waiting list, whose order is a judgement of staff and nothing else. Two moves at once both hold. */
export const moveOnWaitingList = defineCommand({
  name: 'composing.waiting-moved',
  input: moveOnWaitingListInput,
  subject: ({ tx, viewer, input }) =>
    tx.interest.findFirst({
      where: { AND: [{ id: input.interestId }, interestsToCompose(viewer)] },
      select: { id: true, communityId: true, personId: true },
    }),
  authorize: mayCompose,
  async run({ tx, input, subject }) {
    await lockPlaces(tx, subject.communityId)
    const list = await tx.placing.findMany({
      where: { choice: 'waiting', interest: { communityId: subject.communityId, ...interestsThatStand } },
      orderBy: [{ waitingPosition: 'asc' }, { interestId: 'asc' }],
      select: { interestId: true },
    })
    const order = list.map(({ interestId }) => interestId)
    if (!order.includes(subject.id)) throw new Refusal('Someone took this person off the waiting list a moment ago.')
    await tx.$executeRaw`
      update "Placing" p set "waitingPosition" = listed.position
      from unnest(${moved(order, subject.id, input.to)}::uuid[]) with ordinality as listed(id, position)
      where p."interestId" = listed.id`
    return { interestId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
