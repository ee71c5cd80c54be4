import type { OfferEnding, PlacingChoice } from '@/prisma/generated/enums'
import { standingOf } from './placing.rules'

/** So many interests with the same choice, told of it or not. */
export type Counted = { choice: PlacingChoice | null; lastEnding: OfferEnding | null; told: boolean; count: number }

/** How many interests of a community stand where: to decide, chosen, told or not told yet, and who said no. */
export function countsOf(all: number, counts: readonly Counted[]) {
  const sum = (which: (counted: Counted) => boolean) => counts.filter(which).reduce((total, { count }) => total + count, 0)
  const of = (choice: PlacingChoice) => sum((counted) => counted.choice === choice)
  const declined = sum((counted) => standingOf(counted) === 'declined')
  const undecided = all - sum(({ choice }) => choice !== null) - declined
  const told = sum((counted) => counted.told)
  const unsent = sum(({ choice, told }) => choice !== null && !told)
  return {
    open: undecided + unsent, undecided, unsent, told, declined, all,
    offer: of('offer'), waiting: of('waiting'), another: of('another'), not_this_time: of('not_this_time'),
  }
}

type Next = { id: string; name: string; because: string | null }

/**
 * Who is next on the waiting list, as a suggestion: once a place is free again after letters have gone. Until then the whole
 * group is still being composed.
 */
export function nextToSuggest(next: Next | null, places: { placesTaken: number; cap: number }, counts: { told: number; declined: number }): Next | null {
  return places.placesTaken < places.cap && counts.told + counts.declined > 0 ? next : null
}
