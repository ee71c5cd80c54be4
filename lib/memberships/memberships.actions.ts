'use server'
import { action } from '@/lib/kernel/action'
import { expressInterest } from './express-interest.command'
import { offerPlace } from './offer-place.command'
import { takePlace } from './take-place.command'

export const expressInterestAction = action(expressInterest, { goTo: ({ slug }) => `/communities/${slug}/interest/sent` })
export const offerPlaceAction = action(offerPlace)
export const takePlaceAction = action(takePlace, { goTo: () => '/home?welcome=yes' })
