'use server'
import { action } from '@/lib/kernel/action'
import { chooseWorkShown } from './choose-work-shown.command'
import { declineOffer } from './decline-offer.command'
import { endMembership } from './end-membership.command'
import { leaveCommunity } from './leave-community.command'
import { writeManagerLetter } from './manager-letter.command'
import { offerPlace } from './offer-place.command'
import { comeBack, pauseMembership } from './pause-membership.command'
import { takePlace } from './take-place.command'
import { withdrawOffer } from './withdraw-offer.command'

export const offerPlaceAction = action(offerPlace)
export const chooseWorkShownAction = action(chooseWorkShown, { goTo: ({ slug }) => `/communities/${slug}/membership?saved=shown` })
export const pauseMembershipAction = action(pauseMembership, { goTo: ({ slug }) => `/communities/${slug}/membership?saved=away` })
export const comeBackAction = action(comeBack, { goTo: ({ slug }) => `/communities/${slug}/membership?saved=back` })
export const leaveCommunityAction = action(leaveCommunity, { goTo: () => '/home?left=yes' })
export const endMembershipAction = action(endMembership, { goTo: ({ slug }) => `/staff/communities/${slug}?ended=yes` })
export const writeManagerLetterAction = action(writeManagerLetter)
export const takePlaceAction = action(takePlace, { goTo: () => '/home?welcome=yes' })
export const declineOfferAction = action(declineOffer, { goTo: ({ offerId }) => `/offers/${offerId}?declined=yes` })
export const withdrawOfferAction = action(withdrawOffer)
