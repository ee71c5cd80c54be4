import { dateOf } from '@/lib/kernel/dates'
import type { OfferEnding, PlacingChoice } from '@/prisma/generated/enums'

export type Standing =
  | 'draft' | 'sent' | 'being_decided' | 'waiting' | 'another' | 'not_this_time'
  | 'offered' | 'offer_over' | 'declined' | 'taken' | 'left' | 'withdrawn'

export type InterestFacts = {
  sentAt: Date | null
  withdrawnAt: Date | null
  /** Without a choice when staff took theirs back, or the offer ended. */
  placing: { choice: PlacingChoice | null; letterSentAt: Date | null } | null
  offers: readonly { openUntilOn: Date; endedAt: Date | null; ending: OfferEnding | null; membership: { departure: object | null } | null }[]
}

/** How far an interest has come, as its person may know it: what staff have chosen is hers to know once the letter went. */
export function standingOf({ sentAt, withdrawnAt, placing, offers }: InterestFacts, timeZone: string, now: Date): Standing {
  if (withdrawnAt) return 'withdrawn'
  const offer = offers.find(({ endedAt }) => endedAt === null) ?? offers.at(-1)
  if (offer?.membership) return offer.membership.departure ? 'left' : 'taken'
  if (offer && !offer.endedAt) return dateOf(now, timeZone) <= offer.openUntilOn ? 'offered' : 'offer_over'
  if (placing?.choice && placing.choice !== 'offer' && placing.letterSentAt) return placing.choice
  if (offer?.ending === 'declined') return 'declined'
  if (offer?.ending === 'expired') return 'offer_over'
  if (placing?.choice) return 'being_decided'
  return sentAt ? 'sent' : 'draft'
}

/** Whether staff have begun to decide: from then on what she wrote stays as they read it. */
export function isDecided({ withdrawnAt, placing, offers }: Pick<InterestFacts, 'withdrawnAt' | 'placing'> & { offers: readonly object[] }): boolean {
  return withdrawnAt === null && (Boolean(placing?.choice) || offers.length > 0)
}

/** Whether she may take an interest back: until it is decided, or while she waits on the list. */
export function canWithdraw(interest: InterestFacts): boolean {
  if (interest.sentAt === null || interest.withdrawnAt !== null || interest.offers.length > 0) return false
  const { choice = null, letterSentAt = null } = interest.placing ?? {}
  return choice === null || (choice === 'waiting' && letterSentAt !== null)
}

type Form = { id: string; sent: boolean; mayChange: boolean; interests: readonly { communityId: string; standing: Standing; answerBy: string; offerId: string | null }[] }

/** How far somebody has come with one community, by the newest of her forms that says something about it. */
export function interestIn(forms: readonly Form[], communityId: string) {
  for (const { id, interests } of forms) {
    const found = interests.find((one) => one.communityId === communityId && one.standing !== 'withdrawn')
    if (found) return { ...found, formId: id }
  }
  return null
}

/** The form to which a further community is added: the one she writes, or the one she sent and may still change. */
export function formToAddTo(forms: readonly Form[]): Form | null {
  const live = forms.filter(({ mayChange, interests }) => mayChange && interests.some(({ standing }) => standing === 'draft' || standing === 'sent'))
  return forms.find(({ sent }) => !sent) ?? live[0] ?? null
}
