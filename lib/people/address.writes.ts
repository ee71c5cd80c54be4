import 'server-only'
import { hashOfCode, newSalt, randomCode } from '@/lib/access/secrets'
import { codeMinutes, codeTries } from '@/lib/access/sign-in.rules'
import type { Tx } from '@/lib/kernel/db'
import { enqueue } from '@/lib/kernel/outbox'

/** Holds a person's row, so that her addresses are changed one act at a time and a last way in cannot be lost twice. */
export async function holdPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`select 1 from "Person" where "id" = ${personId}::uuid for update`
}

/** Mails a new code to an address, whoever else may have it: the answer must not tell. Earlier codes stop working. */
export async function sendProof(tx: Tx, addressId: string, address: string, now: Date): Promise<void> {
  const code = randomCode()
  const salt = newSalt()
  await tx.addressProof.updateMany({ where: { addressId, usedAt: null }, data: { usedAt: now } })
  await tx.addressProof.create({
    data: {
      addressId,
      codeHash: await hashOfCode(code, salt),
      salt,
      createdAt: now,
      expiresAt: new Date(now.getTime() + codeMinutes * 60_000),
      triesLeft: codeTries,
    },
    select: { id: true },
  })
  await enqueue(tx, 'address-proof', { to: address, code, minutes: codeMinutes })
}

type Changed = { personId: string; addressId: string; change: 'added' | 'rights' | 'removed' }

/** Tells the other addresses that sign her in. Neither the letter nor its subject names the address that changed. */
export async function tellOtherAddresses(tx: Tx, { personId, addressId, change }: Changed): Promise<void> {
  const others = await tx.emailAddress.findMany({
    where: { personId, id: { not: addressId }, maySignIn: true, verifiedAt: { not: null } },
    select: { address: true },
  })
  for (const { address } of others) await enqueue(tx, 'address-changed', { to: address, change })
}

/** Ends the sign-ins that an address began, except the one that is asking. */
export async function endSignInsOf(tx: Tx, addressId: string, exceptId: string | null, now: Date): Promise<void> {
  await tx.signIn.updateMany({
    where: { addressId, endedAt: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    data: { endedAt: now },
  })
}
