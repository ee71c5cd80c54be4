import { isFacilitator, isMember, type Actor } from '@/lib/access/actor'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

type Subject = { communityId: string }

/** The plan is written by those who facilitate the community. */
export function mayWritePlan(actor: Actor, session: Subject): Decision {
  return isFacilitator(actor, session.communityId) ? allow : refuse('The plan is kept by the people who facilitate this community. You can offer to hold a part of it.')
}

/** A member offers to hold a part, for herself. */
export function mayOfferToHold(actor: Actor, session: Subject, now: Date): Decision {
  return isMember(actor, session.communityId, now) ? allow : refuse('Parts are held by members of this community.')
}

type Held = Subject & { parts: readonly { holderId: string | null }[] }

/** The recap is written by those who facilitate, or by a member who holds a part of that session. */
export function mayWriteRecap(actor: Actor, { communityId, parts }: Held): Decision {
  const holds = parts.some(({ holderId }) => holderId !== null && holderId === actor.personId)
  return holds || isFacilitator(actor, communityId)
    ? allow
    : refuse('The recap is written by whoever holds the session. Offer to hold a part, and you can write it.')
}
