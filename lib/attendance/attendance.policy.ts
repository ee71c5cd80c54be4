import { isFacilitator, type Actor } from '@/lib/access/actor'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** What is agreed instead of the minimum is written by those who facilitate the community. */
export function mayAgreeInstead(actor: Actor, membership: { communityId: string }): Decision {
  return isFacilitator(actor, membership.communityId) ? allow : refuse('This is agreed with the people who facilitate this community.')
}
