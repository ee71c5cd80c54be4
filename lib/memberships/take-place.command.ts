import 'server-only'
import { z } from 'zod'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { dateOf } from '@/lib/kernel/dates'
import { mayTakePlace } from './offer.policy'
import { stillOpen } from './offer.rules'
import { offersToLookAt } from './offer.scope'
import { lockPlaces, offerUnderLock } from './offer.writes'

/** Takes the place that was offered: from now on it is hers, whatever employer she has. Pressed twice, it is taken once. */
export const takePlace = defineCommand({
  name: 'memberships.place-taken',
  input: z.object({ offerId: z.uuid() }),
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.offer.findFirst({
      where: { AND: [{ id: input.offerId }, offersToLookAt(viewer)] },
      select: { id: true, personId: true, communityId: true, community: { select: { slug: true, timeZone: true } } },
    }),
  authorize: mayTakePlace,
  async run({ tx, subject, now }) {
    const { timeZone } = subject.community
    // An offer may run out, or be taken back, at this very moment: one of the two comes first.
    await lockPlaces(tx, subject.communityId)
    const offer = await offerUnderLock(tx, subject.id)
    if (!offer) throw new Refusal('This offer is gone. Write to us.')
    if (!offer.membership) {
      insist(stillOpen(offer, now, timeZone))
      await tx.$executeRaw`
        insert into "Membership" ("id", "communityId", "personId", "offerId", "takenAt", "fromOn")
        values (gen_random_uuid(), ${subject.communityId}::uuid, ${subject.personId}::uuid, ${subject.id}::uuid, ${now}, ${dateOf(now, timeZone)})
        on conflict ("communityId", "personId") do nothing`
    }
    return { communityId: subject.communityId }
  },
  audit: ({ subject }) => ({ subjectId: subject.communityId, personId: subject.personId }),
})
