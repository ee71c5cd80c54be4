export type RoleName = 'staff' | 'supervisor' | 'administrator' | 'safety_lead'

/** Days on which a member does not come: from the first up to the day on which she is back. */
type Away = { fromOn: Date; returnsOn: Date | null }

/** A place from its first day; one with a last day is that of a former member. */
export type Span = { communityId: string; fromOn: Date; untilOn: Date | null; pauses: readonly Away[] }

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

/** The actor's place in a community on a day, as days are stored. On the day she leaves she is out at once. */
export function placeOn(actor: Actor, communityId: string, day: Date): Span | null {
  return (
    actor.memberships.find(
      (span) => span.communityId === communityId && span.fromOn <= day && (span.untilOn === null || day < span.untilOn),
    ) ?? null
  )
}

/** Whether the actor is a member of the community on a day, as days are stored. */
export function isMember(actor: Actor, communityId: string, day: Date): boolean {
  return placeOn(actor, communityId, day) !== null
}

export function isFacilitator(actor: Actor, communityId: string): boolean {
  return actor.facilitates.includes(communityId)
}
