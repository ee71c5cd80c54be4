import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Addresses that one person can have; more than anyone needs, and few enough that nobody fills mailboxes with codes. */
export const mostAddresses = 6

type Known = { id: string; verifiedAt: Date | null; maySignIn: boolean }
type Rights = { maySignIn: boolean; mayNotify: boolean }

/** Whether one more address fits. */
export function hasRoomForAddress(count: number): Decision {
  return count < mostAddresses
    ? allow
    : refuse(`You have ${mostAddresses} addresses, which is as many as we keep. Remove one first.`)
}

/** An address that nobody has proved to be hers can neither sign in nor be written to. */
export function mayHaveRights(address: { verifiedAt: Date | null }, wanted: Rights): Decision {
  if (address.verifiedAt || (!wanted.maySignIn && !wanted.mayNotify)) return allow
  return refuse('Type the code we sent there first. Until then the address can do nothing.')
}

/** At least one verified address that may sign in stays, or its owner would be locked out. */
export function leavesAWayIn(addresses: readonly Known[], withoutId: string): Decision {
  return addresses.some(({ id, verifiedAt, maySignIn }) => id !== withoutId && maySignIn && verifiedAt !== null)
    ? allow
    : refuse('This is the only address that signs you in. Let another one sign you in first.')
}

/** What an address may do once its code was typed: its owner's own mailbox signs in, an employer's only gets mail. */
export function firstRights(address: { kind: 'personal' | 'work'; maySignIn: boolean }): Rights {
  return { maySignIn: address.maySignIn || address.kind === 'personal', mayNotify: true }
}
