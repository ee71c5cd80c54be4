import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { dateOf } from '@/lib/kernel/dates'
import { recordDeparture } from './departure.writes'
import { tellGroups } from './group-line.writes'
import { mayLookAfterPlace } from './membership.policy'
import { leaveInput } from './membership.schema'
import { ownMemberships } from './membership.scope'

/** Leaves a community, at once and without a reason. The place goes to the program team, and her group is told only if she says so. */
export const leaveCommunity = defineCommand({
  name: 'memberships.left',
  input: leaveInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.membership.findFirst({
      where: { AND: [{ id: input.membershipId }, ownMemberships(viewer)] },
      select: { id: true, personId: true, communityId: true, community: { select: { timeZone: true } } },
    }),
  authorize: mayLookAfterPlace,
  async run({ tx, input, subject, now }) {
    const { id: membershipId, personId, communityId, community } = subject
    const leftOn = dateOf(now, community.timeZone)
    const ended = await recordDeparture(tx, { membershipId, communityId, personId, kind: 'left', leftOn, recordedById: personId, now })
    if (ended && input.tell) await tellGroups(tx, { personId, communityIds: [communityId], kind: 'left', now })
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
