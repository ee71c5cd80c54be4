import { hasRole, type Actor } from '@/lib/access/actor'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Staff of the peak body offer places, and take offers back. */
export function mayOfferPlace(actor: Actor): Decision {
  return hasRole(actor, 'staff') ? allow : refuse('Places are offered by the program team.')
}

/** An offer is taken by the person it was made to, and by nobody else. */
export function mayTakePlace(actor: Actor, offer: { personId: string }): Decision {
  return actor.personId === offer.personId
    ? allow
    : refuse('This place was offered to somebody else. Places are personal, so nobody can take one for another.')
}

/** An offer is declined by the person it was made to, and by nobody else. */
export function mayDeclineOffer(actor: Actor, offer: { personId: string }): Decision {
  return actor.personId === offer.personId ? allow : refuse('This place was offered to somebody else, so only that person can say no to it.')
}

/** An offer runs out by the clock: a process ends it, and no person. */
export function mayExpireOffer(actor: Actor): Decision {
  return actor.kind === 'system' ? allow : refuse('Offers run out by themselves.')
}
