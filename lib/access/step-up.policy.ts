import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import type { Actor } from './actor'

/** Minutes after signing in in which ways into the account may be changed, and all of it taken away. */
export const stepUpMinutes = 10

/** What could harm its owner most is done only by someone who signed in moments ago, so that a lost phone can do none of it. */
export function signedInLately(actor: Actor, now: Date, what = 'Addresses can be changed'): Decision {
  const since = actor.signedInAt ? now.getTime() - actor.signedInAt.getTime() : Infinity
  return since < stepUpMinutes * 60_000
    ? allow
    : refuse(`Sign in again first. ${what} for ${stepUpMinutes} minutes after signing in, so that nobody with your phone can.`)
}
