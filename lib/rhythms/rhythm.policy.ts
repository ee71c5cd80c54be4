import { hasRole, isFacilitator, isMember, type Actor } from '@/lib/access/actor'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

type Subject = { communityId: string }

/** Staff of the peak body set the rhythm of a community, and answer a group that asks for more than it may choose. */
export function maySetRhythm(actor: Actor): Decision {
  return hasRole(actor, 'staff') ? allow : refuse('The rhythm is set by the program team.')
}

/** Those who facilitate a community put its rhythm before the group and write down what it agrees on. */
export function mayHoldRhythm(actor: Actor, { communityId }: Subject): Decision {
  return isFacilitator(actor, communityId) ? allow : refuse('This is done by those who facilitate the community.')
}

/** Each member says for herself where she stands. */
export function mayTakePosition(actor: Actor, { communityId }: Subject, now: Date): Decision {
  return isMember(actor, communityId, now) ? allow : refuse('The rhythm is agreed on by the members of this community.')
}
