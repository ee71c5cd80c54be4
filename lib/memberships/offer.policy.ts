import { hasRole, type Actor } from '@/lib/access/actor'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Staff of the peak body offer places. */
export function mayOfferPlace(actor: Actor): Decision {
  return hasRole(actor, 'staff') ? allow : refuse('Places are offered by the program team.')
}

/** An offer is taken by the person it was made to, and by nobody else. */
export function mayTakePlace(actor: Actor, offer: { personId: string }): Decision {
  return actor.personId === offer.personId
    ? allow
    : refuse('This place was offered to somebody else. Places are personal, so nobody can take one for another.')
}
