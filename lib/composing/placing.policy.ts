import { hasRole, type Actor } from '@/lib/access/actor'
import { signedInLately } from '@/lib/access/step-up.policy'
import { all, allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Staff compose communities: they choose, order the waiting list, and send the letters. */
export function mayCompose(actor: Actor): Decision {
  return hasRole(actor, 'staff') ? allow : refuse('Communities are composed by the program team.')
}

/** Whom somebody asks not to be placed with is read by those of the staff who are named for it, and by nobody else. */
export function mayReadWishes(actor: Actor): Decision {
  return hasRole(actor, 'staff') && hasRole(actor, 'safety_lead')
    ? allow
    : refuse('These words are read only by the people named for it.')
}

/** A list of people leaves the site only with somebody who composes and has signed in moments ago. */
export function mayExport(actor: Actor, _community: object, now: Date): Decision {
  return all(mayCompose(actor), signedInLately(actor, now, 'Lists of people can be saved as a file'))
}
