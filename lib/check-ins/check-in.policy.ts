import type { Actor } from '@/lib/access/actor'
import { isFacilitator, isMember } from '@/lib/access/actor'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

type Subject = { communityId: string }

/** Members check in, for themselves. Facilitators hold the session and are not on its roll. */
export function mayCheckIn(actor: Actor, session: Subject, now: Date): Decision {
  if (isMember(actor, session.communityId, now)) return allow
  if (isFacilitator(actor, session.communityId)) return refuse('You hold this session, so you don’t need to check in.')
  return refuse('Only members of this community check in. Places are personal, so nobody can come in another’s place.')
}

/** A member may say how she arrives or leaves, send word, or ask to be contacted: each for herself alone. */
export const maySpeakForHerself = mayCheckIn

/** The roll is written by those who facilitate the community. */
export function mayRecordRoll(actor: Actor, session: Subject): Decision {
  return isFacilitator(actor, session.communityId)
    ? allow
    : refuse('The roll is kept by the people who facilitate this community.')
}
