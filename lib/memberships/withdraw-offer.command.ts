import 'server-only'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { defineCommand, insist } from '@/lib/kernel/command'
import { enqueue } from '@/lib/kernel/outbox'
import { mayOfferPlace } from './offer.policy'
import { mayStillWithdraw } from './offer.rules'
import { withdrawOfferInput } from './offer.schema'
import { endOffer, lockPlaces, offerUnderLock } from './offer.writes'

/** Takes back an offer that nobody has taken, and tells the person why in the words that staff wrote. */
export const withdrawOffer = defineCommand({
  name: 'memberships.offer-withdrawn',
  input: withdrawOfferInput,
  subject: ({ tx, viewer, input }) =>
    tx.offer.findFirst({
      where: { id: input.offerId, community: communitiesRunBy(viewer) },
      select: {
        id: true, personId: true, communityId: true, interestId: true,
        community: { select: { name: true, slug: true } },
        interest: { select: { address: true } },
        person: {
          select: {
            calledName: true,
            addresses: { where: { mayNotify: true }, orderBy: { addedAt: 'asc' }, take: 1, select: { address: true } },
          },
        },
      },
    }),
  authorize: mayOfferPlace,
  async run({ tx, input, subject, now }) {
    const { person, interest, community } = subject
    await lockPlaces(tx, subject.communityId)
    insist(mayStillWithdraw((await offerUnderLock(tx, subject.id)) ?? { endedAt: now, membership: null }))
    await endOffer(tx, subject, 'withdrawn', now)
    const to = interest?.address ?? person.addresses[0]?.address
    if (to) await enqueue(tx, 'offer-withdrawn', { to, calledName: person.calledName, communityName: community.name, why: input.why })
    return { slug: community.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
