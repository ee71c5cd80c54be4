import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import type { Actor } from './actor'

/** Minutes after signing in in which ways into the account may be changed. */
export const stepUpMinutes = 10

/** Ways into an account are changed only by someone who signed in moments ago, so that a lost phone changes none. */
export function signedInLately(actor: Actor, now: Date): Decision {
  const since = actor.signedInAt ? now.getTime() - actor.signedInAt.getTime() : Infinity
  return since < stepUpMinutes * 60_000
    ? allow
    : refuse(
        `Sign in again first. Addresses can be changed for ${stepUpMinutes} minutes after signing in, so that nobody with your phone can.`,
      )
}
