import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { mayLookAfterPlace } from './membership.policy'
import { managerLetterInput } from './manager-letter.schema'
import { ownPlaces } from './membership.scope'

/** Makes a letter that explains to a manager why nobody can come instead of her. It is kept nowhere and sent to nobody. */
export const writeManagerLetter = defineCommand({
  name: 'memberships.manager-letter-written',
  input: managerLetterInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.membership.findFirst({
      where: { AND: [input.membershipId ? { id: input.membershipId } : {}, ownPlaces(viewer)] },
      select: { id: true, personId: true, community: { select: { name: true } } },
    }),
  authorize: mayLookAfterPlace,
  run: async ({ input, subject }) => ({
    name: input.name,
    community: input.membershipId ? subject.community.name : null,
  }),
  audit: ({ subject }) => ({ personId: subject.personId }),
})
