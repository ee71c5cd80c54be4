/** Who asks, seen from one community ("ours"): every relation that a person can have to it. */
export const roles = [
  'visitor', 'stranger', 'applicant', 'member', 'former member', 'member elsewhere', 'facilitator elsewhere',
  'facilitator', 'supervisor', 'staff', 'safety lead', 'administrator',
] as const

export type Role = (typeof roles)[number]

export const everyone: Role[] = [...roles]
export const signedIn: Role[] = allBut('visitor')

/** A safety lead is one of the staff: what is for staff is for her too. */
export function withLeads(some: readonly Role[]): Role[] {
  return some.includes('staff') && !some.includes('safety lead') ? [...some, 'safety lead'] : [...some]
}

export function allBut(...some: Role[]): Role[] {
  return roles.filter((role) => !withLeads(some).includes(role))
}
