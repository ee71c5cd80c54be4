/** Who asks, seen from one community ("ours"): every relation that a person can have to it. */
export const roles = [
  'visitor', 'stranger', 'applicant', 'member', 'former member', 'member elsewhere', 'facilitator elsewhere',
  'facilitator', 'supervisor', 'staff', 'administrator',
] as const

export type Role = (typeof roles)[number]

export const everyone: Role[] = [...roles]
export const signedIn: Role[] = allBut('visitor')

export function allBut(...some: Role[]): Role[] {
  return roles.filter((role) => !some.includes(role))
}
