import type { RoleName } from './actor'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long a sign-in lasts: unused, and at most. Staff roles see more, so theirs are shorter. */
export function lifetimeOf(roles: readonly RoleName[]): { idleMs: number; longestMs: number } {
  return roles.length > 0 ? { idleMs: 30 * minute, longestMs: 12 * hour } : { idleMs: 7 * day, longestMs: 30 * day }
}

type Row = { createdAt: Date; seenAt: Date; expiresAt: Date; endedAt: Date | null }

/** Whether a sign-in still holds. Roles are asked afresh, so that a new role shortens a sign-in that is under way. */
export function stillSignedIn(row: Row, roles: readonly RoleName[], now: Date): boolean {
  const { idleMs, longestMs } = lifetimeOf(roles)
  return (
    row.endedAt === null &&
    now < row.expiresAt &&
    now.getTime() - row.seenAt.getTime() < idleMs &&
    now.getTime() - row.createdAt.getTime() < longestMs
  )
}

/** Whether the time of last use is old enough to write down again: a tenth of what may lie idle, a minute at least. */
export function shouldNoteUse(seenAt: Date, roles: readonly RoleName[], now: Date): boolean {
  return now.getTime() - seenAt.getTime() > Math.max(minute, Math.min(lifetimeOf(roles).idleMs / 10, hour))
}

export const codeLength = 8
export const codeMinutes = 10
export const codeTries = 5

/** Letters and digits that are not mistaken for each other: no I, L, O, U, 0 or 1. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A typed code as it was meant: case, spaces and dashes do not matter. */
export function codeAsMeant(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
}

/** A path on this site to go to after signing in, or the fallback for anything that could lead elsewhere. */
export function safeDestination(to: string | null | undefined, fallback = '/home'): string {
  if (!to || !to.startsWith('/') || to.length > 300) return fallback
  // A browser reads a backslash as a slash and drops control characters, so "/\evil" and "/\t/evil" leave the site.
  if (/^\/[/\\]/.test(to) || /[\u0000-\u001f\\]/.test(to)) return fallback
  const url = new URL(to, 'http://own.invalid')
  return url.host === 'own.invalid' && !url.pathname.startsWith('/sign-in') ? url.pathname + url.search : fallback
}

/** Where a sign-in leads: where she was going, or first to the page that asks for an address of her own and goes on there. */
export function placeAfterSignIn(destination: string, asksForAddress: boolean): string {
  // Who signs in to change her addresses is about to see to it.
  if (!asksForAddress || destination.startsWith('/account')) return destination
  return `/account/addresses/personal?to=${encodeURIComponent(destination)}`
}

/** A browser and its system in two words, to be told apart in a list; nothing that follows a person around. */
export function deviceInWords(userAgent: string | null): string {
  if (!userAgent) return 'A browser'
  const browser = /Edg\//.test(userAgent)
    ? 'Edge'
    : /Firefox\//.test(userAgent)
      ? 'Firefox'
      : /Chrome\//.test(userAgent)
        ? 'Chrome'
        : /Safari\//.test(userAgent)
          ? 'Safari'
          : 'A browser'
  const system = /Android/.test(userAgent)
    ? 'Android'
    : /iPhone|iPad/.test(userAgent)
      ? 'an iPhone or iPad'
      : /Windows/.test(userAgent)
        ? 'Windows'
        : /Mac OS/.test(userAgent)
          ? 'a Mac'
          : /Linux/.test(userAgent)
            ? 'Linux'
            : ''
  return system ? `${browser} on ${system}` : browser
}
