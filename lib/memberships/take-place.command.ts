import 'server-only'
import { z } from 'zod'
import { defineCommand, insist } from '@/lib/kernel/command'
import { dateOf } from '@/lib/kernel/dates'
import { mayTakePlace } from './offer.policy'
import { stillOpen } from './offer.rules'
import { offersToLookAt } from './offer.scope'

/** Takes the place that was offered: from now on it is hers, whatever employer she has. Pressed twice, it is taken once. */
export const takePlace = defineCommand({
  name: 'memberships.place-taken',
  input: z.object({ offerId: z.uuid() }),
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.offer.findFirst({
      where: { AND: [{ id: input.offerId }, offersToLookAt(viewer)] },
      select: {
        id: true, personId: true, communityId: true, openUntilOn: true,
        community: { select: { slug: true, timeZone: true } },
        membership: { select: { id: true } },
      },
    }),
  authorize: mayTakePlace,
  async run({ tx, subject, now }) {
    const { timeZone } = subject.community
    if (!subject.membership) {
      insist(stillOpen(subject, now, timeZone))
      await tx.$executeRaw`
        insert into "Membership" ("id", "communityId", "personId", "offerId", "takenAt", "fromOn")
        values (gen_random_uuid(), ${subject.communityId}::uuid, ${subject.personId}::uuid, ${subject.id}::uuid, ${now}, ${dateOf(now, timeZone)})
        on conflict ("communityId", "personId") do nothing`
    }
    return { communityId: subject.communityId }
  },
  audit: ({ subject }) => ({ subjectId: subject.communityId, personId: subject.personId }),
})
