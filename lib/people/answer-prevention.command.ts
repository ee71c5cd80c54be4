import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { tellGroups } from '@/lib/memberships/group-line.writes'
import { ownPlaces } from '@/lib/memberships/membership.scope'
import { mayChangeOwn } from './person.policy'
import { preventionInput } from './prevention.schema'

/**
 * Notes whether the viewer still works in prevention. It changes no place, whatever she answers, and tells nobody but
 * the groups that she ticked.
 */
export const answerPrevention = defineCommand({
  name: 'people.prevention-answered',
  input: preventionInput,
  subject: async ({ tx, viewer, input }) =>
    viewer.personId
      ? {
          personId: viewer.personId,
          told: await tx.membership.findMany({
            where: { AND: [{ id: { in: input.tell } }, ownPlaces(viewer)] },
            select: { communityId: true },
          }),
        }
      : null,
  authorize: mayChangeOwn,
  async run({ tx, input, subject: { personId, told }, now }) {
    await tx.preventionAnswer.create({ data: { personId, answer: input.answer, answeredAt: now }, select: { id: true } })
    await tellGroups(tx, { personId, communityIds: told.map(({ communityId }) => communityId), kind: 'changed_work', now })
    return { answer: input.answer }
  },
  audit: ({ subject }) => ({ subjectId: subject.personId, personId: subject.personId }),
})
