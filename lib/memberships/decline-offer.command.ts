import 'server-only'
import { z } from 'zod'
import { defineCommand, insist } from '@/lib/kernel/command'
import { mayDeclineOffer } from './offer.policy'
import { mayStillDecline } from './offer.rules'
import { offersToLookAt } from './offer.scope'
import { endOffer, lockPlaces, offerUnderLock } from './offer.writes'

/** Says no to an offer. The place is free at once, and who gets it next is for staff to decide. Pressed twice, it is free once. */
export const declineOffer = defineCommand({
  name: 'memberships.offer-declined',
  input: z.object({ offerId: z.uuid() }),
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.offer.findFirst({
      where: { AND: [{ id: input.offerId }, offersToLookAt(viewer)] },
      select: { id: true, personId: true, communityId: true, interestId: true },
    }),
  authorize: mayDeclineOffer,
  async run({ tx, subject, now }) {
    await lockPlaces(tx, subject.communityId)
    const offer = await offerUnderLock(tx, subject.id)
    if (!offer || offer.endedAt) return { offerId: subject.id }
    insist(mayStillDecline(offer))
    await endOffer(tx, subject, 'declined', now)
    return { offerId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
