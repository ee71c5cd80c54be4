import type { Actor } from '@/lib/access/actor'
import { signedInLately } from '@/lib/access/step-up.policy'
import { all, allow, refuse, type Decision } from '@/lib/kernel/decision'

/** What a record says about a person is changed by her alone. */
export function mayChangeOwn(actor: Actor, record: { personId: string }): Decision {
  return actor.personId === record.personId ? allow : refuse('Everybody changes only their own record.')
}

/** Addresses are ways into the account: changed by their owner alone, moments after she signed in. */
export function mayChangeAddress(actor: Actor, address: { personId: string }, now: Date): Decision {
  return all(mayChangeOwn(actor, address), signedInLately(actor, now))
}

/** Only the process that starts the site installs it; nobody can do so through a page. */
export function mayInstall(actor: Actor): Decision {
  return actor.kind === 'system' ? allow : refuse('The first administrator is named where the site is started.')
}
