import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import type { OfferEnding, PlacingChoice } from '@/prisma/generated/enums'
import { choices } from './placing.labels'

type Choosing = PlacingChoice | 'undecided'
type Placing = { choice: PlacingChoice | null; version: number; chosenBy: { calledName: string } }

/** A choice in words, also that nothing is chosen. */
export function choiceInWords(choice: Choosing | null): string {
  return choice === null || choice === 'undecided' ? 'Not decided' : choices[choice]
}

/** Whether a choice was made looking at what is there now; otherwise both choices are told, and the first one stands. */
export function madeKnowingly(placing: Placing | null, made: { version: number; choice: Choosing }, name: string): Decision {
  if (!placing || placing.version === made.version) return allow
  const { choice, chosenBy } = placing
  return refuse(
    `${chosenBy.calledName} chose “${choiceInWords(choice)}” for ${name} while you were choosing “${choiceInWords(made.choice)}”. ` +
      'That choice stands and yours was not saved. If yours is right, choose it again.',
  )
}

/** Whether an interest is still open to choosing: no offer of a place has gone out that is still open or was taken. */
export function stillToChoose(offer: { membership: object | null } | null): Decision {
  if (!offer) return allow
  return refuse(
    offer.membership
      ? 'The place is taken, so there is nothing to choose any more.'
      : 'The offer has been sent. Take the offer back first, then choose again.',
  )
}

/** Nobody is placed with someone when one of the two asked us not to; whose wish it is stays with those named for it. */
export function mayBePlacedHere(keptApart: boolean): Decision {
  return keptApart
    ? refuse('A wish that we were told in confidence stands against this place, so it can’t be offered. A safety lead can look into it.')
    : allow
}

/** Whoever has a place in a community needs no other one there. */
export function hasNoPlaceYet(isMember: boolean, name: string): Decision {
  return isMember ? refuse(`${name} already has a place in this community.`) : allow
}

/** The waiting list after one step of one person, as ids in order; the same list when she is at its end. */
export function moved(order: readonly string[], id: string, to: 'top' | 'up' | 'down'): string[] {
  const at = order.indexOf(id)
  const rest = order.filter((other) => other !== id)
  const aim = to === 'top' ? 0 : to === 'up' ? Math.max(0, at - 1) : Math.min(rest.length, at + 1)
  return at < 0 ? [...order] : rest.toSpliced(aim, 0, id)
}

/** Where an interest stands: what is chosen, that its person said no to a place, or that it is to be decided on. */
export function standingOf(placing: { choice: PlacingChoice | null; lastEnding: OfferEnding | null } | null): Choosing | 'declined' {
  return placing?.choice ?? (placing?.lastEnding === 'declined' ? 'declined' : 'undecided')
}
