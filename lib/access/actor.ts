export type RoleName = 'staff' | 'supervisor' | 'administrator' | 'safety_lead'

export type Span = { communityId: string; fromOn: Date; untilOn: Date | null }

/** Who is asking, as plain data that rules and policies can be tested with. */
export type Actor = {
  kind: 'visitor' | 'person' | 'system'
  personId: string | null
  calledName: string
  roles: readonly RoleName[]
  memberships: readonly Span[]
  facilitates: readonly string[]
  signInId: string | null
  signedInAt: Date | null
}

declare const issued: unique symbol

/** An actor that `viewer.ts` vouches for. Queries and commands accept nothing less. */
export type Viewer = Actor & { readonly [issued]: true }

export const visitor: Actor = {
  kind: 'visitor',
  personId: null,
  calledName: '',
  roles: [],
  memberships: [],
  facilitates: [],
  signInId: null,
  signedInAt: null,
}

export function hasRole(actor: Actor, role: RoleName): boolean {
  return actor.roles.includes(role)
}

/** Whether the actor is a member of the community on a day. */
export function isMember(actor: Actor, communityId: string, on: Date): boolean {
  return actor.memberships.some(
    (span) => span.communityId === communityId && span.fromOn <= on && (span.untilOn === null || on <= span.untilOn),
  )
}

export function isFacilitator(actor: Actor, communityId: string): boolean {
  return actor.facilitates.includes(communityId)
}
