import { dateOf, dayInWords, storedDays } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import type { OfferEnding } from '@/prisma/generated/enums'

/** Days that a person has to take a place. */
export const offerDays = 10

/** The last day on which an offer made now can be taken. */
export function offerOpenUntil(now: Date, timeZone: string): Date {
  return new Date(dateOf(now, timeZone).getTime() + offerDays * 86_400_000)
}

/** Whether one more place fits under the cap. */
export function hasRoom(community: { placesTaken: number; cap: number }): Decision {
  return community.placesTaken < community.cap
    ? allow
    : refuse(`All ${community.cap} places are taken or offered. A place comes free when someone declines or leaves.`)
}

type Standing = { openUntilOn: Date; endedAt?: Date | null; ending?: OfferEnding | null }

/** Whether an offer can be taken on this day; one that was taken stays taken. */
export function stillOpen({ openUntilOn, endedAt, ending }: Standing, now: Date, timeZone: string): Decision {
  if (endedAt && ending !== 'expired') return refuse(endedBecause[ending ?? 'withdrawn'])
  if (!endedAt && dateOf(now, timeZone) <= openUntilOn) return allow
  return refuse(`This offer was open until ${dayInWords(openUntilOn, storedDays)}. Write to us: if a place is left, we will offer it again.`)
}

const endedBecause = {
  declined: 'You told us that you can’t take it, so somebody else can have it. That helped them and us. If it changes, write to us: there may be another place.',
  withdrawn: 'We had to take this offer back, and wrote to you why. Write to us if you would like to talk about it.',
} as const

/** Whether a person may still say no: to an offer that she has not taken. Saying no twice is saying no. */
export function mayStillDecline(offer: { membership: object | null }): Decision {
  return offer.membership
    ? refuse('You have taken this place. If you need to leave, write to us, or leave from the page of your community.')
    : allow
}

/** Whether staff may still take an offer back: nobody has taken the place, and the offer has not ended. */
export function mayStillWithdraw(offer: { endedAt: Date | null; membership: object | null }): Decision {
  if (offer.membership) return refuse('The place was taken a moment ago, so it belongs to this person now.')
  return offer.endedAt ? refuse('This offer has ended already. Its place is free.') : allow
}
