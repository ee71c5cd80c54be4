import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { mayLookAfterPlace } from './membership.policy'
import { workShownInput } from './membership.schema'
import { ownPlaces } from './membership.scope'

/** Chooses what one group sees of the viewer's work. At the start it is nothing. */
export const chooseWorkShown = defineCommand({
  name: 'memberships.work-shown-chosen',
  input: workShownInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.membership.findFirst({
      where: { AND: [{ id: input.membershipId }, ownPlaces(viewer)] },
      select: { id: true, personId: true, community: { select: { slug: true } } },
    }),
  authorize: mayLookAfterPlace,
  async run({ tx, input, subject }) {
    await tx.membership.updateMany({ where: { id: subject.id }, data: { showsGroup: input.showsGroup } })
    return { slug: subject.community.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
