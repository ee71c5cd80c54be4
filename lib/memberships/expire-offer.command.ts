import 'server-only'
import { z } from 'zod'
import { Refusal, defineCommand } from '@/lib/kernel/command'
import { mayExpireOffer } from './offer.policy'
import { stillOpen } from './offer.rules'
import { endOffer, lockPlaces, offerUnderLock } from './offer.writes'

/** Ends an offer whose last day is over. Run twice, or while somebody takes the place, it ends the offer once or not at all. */
export const expireOffer = defineCommand({
  name: 'memberships.offer-expired',
  input: z.object({ offerId: z.uuid() }),
  idempotent: 'by-nature',
  subject: ({ tx, input }) =>
    tx.offer.findUnique({
      where: { id: input.offerId },
      select: { id: true, personId: true, communityId: true, interestId: true, community: { select: { timeZone: true } } },
    }),
  authorize: mayExpireOffer,
  async run({ tx, subject, now }) {
    await lockPlaces(tx, subject.communityId)
    const offer = await offerUnderLock(tx, subject.id)
    if (!offer || offer.endedAt || offer.membership || stillOpen(offer, now, subject.community.timeZone).allowed) {
      throw new Refusal('There is nothing to end.')
    }
    await endOffer(tx, subject, 'expired', now)
    return { offerId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
