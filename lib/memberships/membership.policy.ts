import { hasRole, type Actor } from '@/lib/access/actor'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** A place is looked after by the person whose it is, and by nobody for her. */
export function mayLookAfterPlace(actor: Actor, membership: { personId: string }): Decision {
  return actor.personId === membership.personId ? allow : refuse('A place is looked after by the person whose it is.')
}

/** Staff of the peak body may end somebody's membership. */
export function mayEndMembership(actor: Actor): Decision {
  return hasRole(actor, 'staff') ? allow : refuse('Only the program team ends somebody’s place.')
}

/** The end of a series is noted by the clock, and by nobody. */
export function mayNoteEndOfSeries(actor: Actor): Decision {
  return actor.kind === 'system' ? allow : refuse('The end of a series is noted by itself.')
}
