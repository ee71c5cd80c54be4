import { hasRole, type Actor } from './actor'

export type Place = { href: string; label: string }

/** Where the work of someone who runs or holds communities begins; null for everybody else. */
export function workplaceOf(actor: Actor): { href: string; label: string } | null {
  if (hasRole(actor, 'staff')) return { href: '/staff', label: 'Go to the program' }
  return actor.facilitates.length > 0 ? { href: '/facilitate', label: 'Go to my sessions' } : null
}

/** The places to go that are for this actor. What is not for her is not shown; the pages themselves decide again. */
export function placesFor(actor: Actor): Place[] {
  if (actor.kind !== 'person') {
    return [
      { href: '/', label: 'Communities' },
      { href: '/how-it-works', label: 'How it works' },
      { href: '/sign-in', label: 'Sign in' },
    ]
  }
  return [
    { href: '/home', label: 'Home' },
    ...(actor.facilitates.length > 0 ? [{ href: '/facilitate', label: 'Facilitate' }] : []),
    ...(hasRole(actor, 'staff') ? [{ href: '/staff', label: 'Program' }] : []),
    ...(hasRole(actor, 'administrator') ? [{ href: '/audit', label: 'Audit' }] : []),
    { href: '/', label: 'Communities' },
    { href: '/account', label: 'Me' },
  ]
}
