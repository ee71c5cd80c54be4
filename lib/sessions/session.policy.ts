import { hasRole, isFacilitator, type Actor } from '@/lib/access/actor'

export type Standing = 'member' | 'facilitator' | 'staff' | 'former' | 'none'

/** What the actor is to a community; the closest relation counts. */
export function standingIn(actor: Actor, communityId: string): Standing {
  const span = actor.memberships.find((membership) => membership.communityId === communityId)
  if (span && span.untilOn === null) return 'member'
  if (isFacilitator(actor, communityId)) return 'facilitator'
  if (hasRole(actor, 'staff')) return 'staff'
  return span ? 'former' : 'none'
}

/** A former member keeps the days and titles of her time; people, plan, place and link are for those who are in. */
export function mayReadPlan(standing: Standing): boolean {
  return standing === 'member' || standing === 'facilitator' || standing === 'staff'
}
