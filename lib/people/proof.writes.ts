import 'server-only'
import { hashOfCode, newSalt, randomCode, sameBytes } from '@/lib/access/secrets'
import { codeMinutes } from '@/lib/access/sign-in.rules'
import type { Tx } from '@/lib/kernel/db'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import { enqueue } from '@/lib/kernel/outbox'
import { codeStillCounts, lifeOfCode, wrongCode } from './proof.rules'

/** Mails a new code to an address, whoever else may have it: the answer must not tell. Earlier codes stop working. */
export async function sendProof(
  tx: Tx,
  addressId: string,
  address: string,
  now: Date,
  letter: 'address-proof' | 'primary-proof' = 'address-proof',
): Promise<void> {
  const code = randomCode()
  const salt = newSalt()
  await voidProofs(tx, addressId, now)
  await tx.addressProof.create({
    data: { addressId, codeHash: await hashOfCode(code, salt), salt, ...lifeOfCode(now) },
    select: { id: true },
  })
  await enqueue(tx, letter, { to: address, code, minutes: codeMinutes })
}

/** From now on no code that was mailed to an address to prove it counts. */
export async function voidProofs(tx: Tx, addressId: string, now: Date): Promise<void> {
  await tx.addressProof.updateMany({ where: { addressId, usedAt: null }, data: { usedAt: now } })
}

async function newestProof(tx: Tx, addressId: string) {
  const newest = await tx.addressProof.findFirst({
    where: { addressId },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  if (!newest) return null
  // The row is locked so that many guesses at once use up as many tries.
  await tx.$executeRaw`select 1 from "AddressProof" where "id" = ${newest.id}::uuid for update`
  return tx.addressProof.findUnique({
    where: { id: newest.id },
    select: { id: true, codeHash: true, salt: true, expiresAt: true, triesLeft: true, usedAt: true },
  })
}

/** Uses the code that was mailed to an address, or one of its tries when it is wrong. */
export async function spendProof(tx: Tx, addressId: string, code: string, now: Date): Promise<Decision> {
  const proof = await newestProof(tx, addressId)
  const counts = codeStillCounts(proof, now)
  if (!proof || !counts.allowed) return counts
  const where = { id: proof.id }
  if (sameBytes(await hashOfCode(code, proof.salt), proof.codeHash)) {
    await tx.addressProof.update({ where, data: { usedAt: now }, select: { id: true } })
    return allow
  }
  await tx.addressProof.update({ where, data: { triesLeft: { decrement: 1 } }, select: { id: true } })
  return refuse(wrongCode(proof))
}
