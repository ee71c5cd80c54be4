import { hasRole, isFacilitator, isMember, type Actor } from '@/lib/access/actor'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

type Subject = { communityId: string }

/** Sessions are changed by those who facilitate the community and by staff. */
export function mayChangeSession(actor: Actor, { communityId }: Subject): Decision {
  return isFacilitator(actor, communityId) || hasRole(actor, 'staff')
    ? allow
    : refuse('Sessions are changed by those who facilitate the community.')
}

/** An extra session is called by those who facilitate the community. */
export function mayCallExtra(actor: Actor, { communityId }: Subject): Decision {
  return isFacilitator(actor, communityId) ? allow : refuse('Extra sessions are called by those who facilitate the community.')
}

/** A member says for herself whether she comes by the link. */
export function mayComeRemotely(actor: Actor, { communityId }: Subject, now: Date): Decision {
  return isMember(actor, communityId, now) ? allow : refuse('Only members of this community say how they come.')
}
