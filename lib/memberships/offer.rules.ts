import { dateOf, dayInWords, storedDays } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

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

/** Whether an offer can be taken on this day; one that was taken stays taken. */
export function stillOpen(offer: { openUntilOn: Date }, now: Date, timeZone: string): Decision {
  if (dateOf(now, timeZone) <= offer.openUntilOn) return allow
  return refuse(`This offer was open until ${dayInWords(offer.openUntilOn, storedDays)}. Write to us: if a place is left, we will offer it again.`)
}
