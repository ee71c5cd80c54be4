import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { enqueue } from '@/lib/kernel/outbox'

/** Holds a person's row, so that her addresses are changed one act at a time and a last way in cannot be lost twice. */
export async function holdPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`select 1 from "Person" where "id" = ${personId}::uuid for update`
}

/** Her addresses with what rules about ways in ask for. */
export function addressesOf(tx: Tx, personId: string) {
  return tx.emailAddress.findMany({
    where: { personId },
    select: { id: true, address: true, kind: true, verifiedAt: true, maySignIn: true, isPrimary: true, leftJobAt: true, addedAt: true },
  })
}

type Changed = { personId: string; addressId: string; change: 'added' | 'rights' | 'removed' | 'left' | 'primary' }

/** Tells the other addresses that sign her in. Neither the letter nor its subject names the address that changed. */
export async function tellOtherAddresses(tx: Tx, { personId, addressId, change }: Changed): Promise<void> {
  const others = await tx.emailAddress.findMany({
    where: { personId, id: { not: addressId }, maySignIn: true, verifiedAt: { not: null } },
    select: { address: true },
  })
  for (const { address } of others) await enqueue(tx, 'address-changed', { to: address, change })
}

/** Makes one address of a person the primary one. */
export async function makePrimary(tx: Tx, personId: string, addressId: string): Promise<void> {
  // First none, then one: at no moment are there two.
  await tx.emailAddress.updateMany({ where: { personId, isPrimary: true, id: { not: addressId } }, data: { isPrimary: false } })
  await tx.emailAddress.updateMany({ where: { personId, id: addressId }, data: { isPrimary: true } })
}

/** Ends the sign-ins that an address began, except the one that is asking when it is named. */
export async function endSignInsOf(tx: Tx, addressId: string, exceptId: string | null, now: Date): Promise<void> {
  await tx.signIn.updateMany({
    where: { addressId, endedAt: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    data: { endedAt: now },
  })
}
