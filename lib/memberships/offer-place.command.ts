import 'server-only'
import { z } from 'zod'
import { interestsToCompose } from '@/lib/composing/interest.scope'
import { offerLetterOf } from '@/lib/composing/letter.rules'
import { communityToTell } from '@/lib/composing/letter-fields.scope'
import { addressForQuestions, keptWordings, noteBatch, openOffer, personBehind } from '@/lib/composing/letter.writes'
import { hasNoPlaceYet, mayBePlacedHere } from '@/lib/composing/placing.rules'
import { followChoice, isKeptApart, isMemberNow, placingUnderLock, writePlacing } from '@/lib/composing/placing.writes'
import { wordingsOf } from '@/lib/composing/wording.rules'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { env } from '@/lib/kernel/env'
import { enqueue } from '@/lib/kernel/outbox'
import { mayOfferPlace } from './offer.policy'
import { hasRoom, offerOpenUntil } from './offer.rules'
import { lockPlaces } from './offer.writes'

const alreadyOffered = 'A place was already offered to this person.'

/**
 * Offers a place at once: chooses it, opens the offer and sends its letter, in one act. Places cannot exceed the cap, however
 * many press at once.
 */
export const offerPlace = defineCommand({
  name: 'memberships.place-offered',
  input: z.object({ interestId: z.uuid() }),
  subject: ({ tx, viewer, input }) =>
    tx.interest.findFirst({
      where: { AND: [{ id: input.interestId }, interestsToCompose(viewer)] },
      select: {
        id: true, address: true, personId: true, communityId: true,
        form: { select: { calledName: true, pronouns: true, personalAddress: true, setting: true, region: true } },
        community: { select: communityToTell },
      },
    }),
  authorize: mayOfferPlace,
  async run({ tx, viewer, subject, now }) {
    const { id, communityId, community, form } = subject
    const places = await lockPlaces(tx, communityId)
    const { placing, offers } = await placingUnderLock(tx, id)
    if (offers.length > 0) throw new Refusal(alreadyOffered)
    const before = placing?.choice ?? null
    if (before !== 'offer') {
      insist(hasRoom(places))
      insist(mayBePlacedHere(await isKeptApart(tx, communityId, id)))
    }
    const personId = await personBehind(tx, subject, now)
    insist(hasNoPlaceYet(await isMemberNow(tx, communityId, personId), form.calledName))
    await followChoice(tx, communityId, before, 'offer')
    const by = viewer.personId!
    await writePlacing(tx, id, {
      choice: 'offer', chosenById: by, chosenAt: now, letterSentAt: now,
      reasonId: null, otherCommunityId: null, waitingPosition: null, waitingReason: null,
    })
    const openUntilOn = offerOpenUntil(now, community.timeZone)
    const offerId = await openOffer(tx, { communityId, interestId: id, personId, offeredById: by, openUntilOn, now })
    await noteBatch(tx, communityId, [{ interestId: id, choice: 'offer', offerId }], by, now)
    const site = env().APP_URL
    const around = { community, wording: wordingsOf(await keptWordings(tx)).offer, site, questionsTo: await addressForQuestions(tx) }
    const told = { to: subject.address, calledName: form.calledName }
    await enqueue(tx, 'offer', offerLetterOf(told, around, { openUntilOn, link: `${site}/offers/${offerId}` }))
    return { offerId, personId }
  },
  audit: ({ data }) => ({ subjectId: data.offerId, personId: data.personId }),
  conflicts: {
    offer_once_per_community: alreadyOffered,
    offer_once_per_interest: alreadyOffered,
    places_within_cap: 'The last place was offered a moment ago.',
  },
})
