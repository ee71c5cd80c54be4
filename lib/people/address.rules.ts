import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Addresses that one person can have; more than anyone needs, and few enough that nobody fills mailboxes with codes. */
export const mostAddresses = 6

type Proved = { verifiedAt: Date | null; leftJobAt: Date | null }
type Known = { id: string; verifiedAt: Date | null; maySignIn: boolean }
type Rights = { maySignIn: boolean; mayNotify: boolean }

/** Whether its owner has left the job that an address came with, and nobody has proved it afresh since. */
export function isLeft({ verifiedAt, leftJobAt }: Proved): boolean {
  return leftJobAt !== null && verifiedAt === null
}

/** Whether one more address fits beside those that she uses. */
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

/** Leaving a job cuts its address off at once: only its owner can do so, and another one has to let her in first. */
export function mayLeaveJob(addresses: readonly Known[], leftId: string): Decision {
  // Nobody says so of a mailbox that was never hers, or she could void the codes of whoever has it.
  if (!addresses.find(({ id }) => id === leftId)?.verifiedAt) return refuse('Nobody has proved this address to be yours, so it can do nothing anyway. You can remove it.')
  return leavesAWayIn(addresses, leftId).allowed
    ? allow
    : refuse('This is the only address that signs you in, so you would be locked out. Add an address of your own first and type its code. Then come back here.')
}

/** The address that stands for her account is one that signs her in. */
export function mayBePrimary(address: { verifiedAt: Date | null; maySignIn: boolean }): Decision {
  return address.verifiedAt && address.maySignIn
    ? allow
    : refuse('Your primary address has to be one that signs you in. Let this one sign you in first.')
}

/** The primary address keeps its right to sign in, and its place on the list, until another one is primary. */
export function primaryStays(address: { isPrimary: boolean }): Decision {
  return address.isPrimary ? refuse('This is your primary address. Make another one primary first.') : allow
}

/** Which address stands for the account when the primary one is cut off: her own before an employer’s, the oldest first. */
export function nextPrimary<Address extends Known & { kind: 'personal' | 'work'; addedAt: Date }>(
  addresses: readonly Address[],
  withoutId: string,
): Address | null {
  const able = addresses.filter((address) => address.id !== withoutId && mayBePrimary(address).allowed)
  const byAge = able.toSorted((one, other) => one.addedAt.getTime() - other.addedAt.getTime())
  return byAge.find(({ kind }) => kind === 'personal') ?? byAge[0] ?? null
}

const askAgainAfterMs = 180 * 86_400_000

/** Whether to ask for an address of her own: she has none that signs her in, and was not asked in the last 180 days. */
export function asksForPersonalAddress(
  addresses: readonly (Known & { kind: 'personal' | 'work' })[],
  askedAt: Date | null,
  now: Date,
): boolean {
  if (addresses.some(({ kind, ...address }) => kind === 'personal' && mayBePrimary(address).allowed)) return false
  return askedAt === null || now.getTime() - askedAt.getTime() >= askAgainAfterMs
}

/** What an address may do once its code was typed: its owner's own mailbox signs in, an employer's only gets mail. */
export function firstRights(address: { kind: 'personal' | 'work'; maySignIn: boolean }): Rights {
  return { maySignIn: address.maySignIn || address.kind === 'personal', mayNotify: true }
}
