import 'server-only'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { env } from '@/lib/kernel/env'
import { enqueueAll } from '@/lib/kernel/outbox'
import { offerOpenUntil } from '@/lib/memberships/offer.rules'
import { lockPlaces } from '@/lib/memberships/offer.writes'
import { interestsThatStand } from './interest.scope'
import { answerLetterOf, offerLetterOf, stampOf } from './letter.rules'
import { communityToTell, toTell } from './letter-fields.scope'
import { addressForQuestions, keptWordings, noteBatch, openOffer, personBehind } from './letter.writes'
import { mayCompose } from './placing.policy'
import { hasNoPlaceYet } from './placing.rules'
import { isMemberNow } from './placing.writes'
import { wordingsOf } from './wording.rules'
import { sendLettersInput } from './wording.schema'

/**
 * Sends the letters about everything that is chosen and not yet told, together: each at most once, whoever presses at the same
 * time. A letter that brings an offer opens it, in the place that is held already.
 */
export const sendLetters = defineCommand({
  name: 'composing.letters-sent',
  input: sendLettersInput,
  subject: ({ tx, viewer, input }) =>
    tx.community.findFirst({ where: { AND: [{ id: input.communityId }, communitiesRunBy(viewer)] }, select: communityToTell }),
  authorize: mayCompose,
  async run({ tx, viewer, input, subject: community, now }) {
    await lockPlaces(tx, community.id)
    const unsent = await tx.interest.findMany({
      relationLoadStrategy: 'join',
      where: { ...interestsThatStand, communityId: community.id, placing: { choice: { not: null }, letterSentAt: null } },
      select: toTell,
    })
    const kept = await keptWordings(tx)
    if (unsent.length === 0) throw new Refusal('There is no letter left to send. Someone may have sent them a moment ago.')
    if (stampOf(unsent.map(({ placing }) => placing!), kept) !== input.stamp) {
      throw new Refusal('Somebody changed a choice or a wording since you looked, so nothing was sent. Look again, then send.')
    }
    const wordings = wordingsOf(kept)
    const site = env().APP_URL
    const questionsTo = await addressForQuestions(tx)
    const openUntilOn = offerOpenUntil(now, community.timeZone)
    const offers: object[] = []
    const answers: object[] = []
    const letters = []
    for (const interest of unsent) {
      const { choice, reason, otherCommunity } = interest.placing!
      if (!choice || !input.choices.includes(choice)) continue
      const told = { to: interest.address, calledName: interest.form.calledName }
      const around = { community, wording: wordings[choice], site, questionsTo }
      if (choice === 'offer') {
        const personId = await personBehind(tx, interest, now)
        insist(hasNoPlaceYet(await isMemberNow(tx, community.id, personId), told.calledName))
        const offering = { communityId: community.id, interestId: interest.id, personId, offeredById: viewer.personId! }
        const offerId = await openOffer(tx, { ...offering, openUntilOn, now })
        offers.push(offerLetterOf(told, around, { openUntilOn, link: `${site}/offers/${offerId}` }))
        letters.push({ interestId: interest.id, choice, offerId })
      } else {
        answers.push(answerLetterOf({ ...told, choice, reason: reason?.words ?? null, other: otherCommunity }, around))
        letters.push({ interestId: interest.id, choice, offerId: null })
      }
    }
    if (letters.length === 0) throw new Refusal('None of the letters that wait are of the kinds you ticked.')
    await noteBatch(tx, community.id, letters, viewer.personId!, now)
    await enqueueAll(tx, 'offer', offers)
    await enqueueAll(tx, 'answer', answers)
    return { slug: community.slug, sent: letters.length }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
  conflicts: {
    letter_once_per_choice: 'One of these letters has been sent already. Look again, then send.',
    offer_once_per_community: 'One of these people already has an offer here, by another form. Look again, then send.',
    offer_once_per_interest: 'One of these people already has an offer here. Look again, then send.',
  },
})
