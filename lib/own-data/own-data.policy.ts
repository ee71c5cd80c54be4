import type { Actor } from '@/lib/access/actor'
import { signedInLately } from '@/lib/access/step-up.policy'
import { all, type Decision } from '@/lib/kernel/decision'
import { mayChangeOwn } from '@/lib/people/person.policy'

/** A copy of everything is asked for and fetched by its person alone, moments after she signed in. */
export function mayHaveCopy(actor: Actor, record: { personId: string }, now: Date): Decision {
  return all(mayChangeOwn(actor, record), signedInLately(actor, now, 'A copy of everything can be had'))
}

/** An account is deleted by its person alone, moments after she signed in. */
export function mayDelete(actor: Actor, record: { personId: string }, now: Date): Decision {
  return all(mayChangeOwn(actor, record), signedInLately(actor, now, 'An account can be deleted'))
}
