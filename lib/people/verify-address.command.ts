import 'server-only'
import { hashOfCode, sameBytes } from '@/lib/access/secrets'
import { codeMinutes } from '@/lib/access/sign-in.rules'
import { Declined, defineCommand } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { firstRights } from './address.rules'
import { verifyAddressInput } from './address.schema'
import { tellOtherAddresses } from './address.writes'
import { mayChangeAddress } from './person.policy'
import { ownAddresses } from './person.scope'

const ranOut = `That code has run out. Codes last ${codeMinutes} minutes and work once. Ask for a new one below.`
const noTries = 'That was five tries, so this code is closed. Ask for a new one below.'
const anothers =
  'This address belongs to another account here, so it can’t join yours. If both are you, write to us and we will make them one.'

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

/** Proves with the mailed code that an address is the viewer's. Only then can it sign in or be written to. */
export const verifyAddress = defineCommand({
  name: 'people.address-verified',
  input: verifyAddressInput,
  idempotent: 'by-nature',
  limits: [{ name: 'verify-client', points: 100, seconds: 300, key: (_input, client) => client }],
  subject: ({ tx, viewer, input }) =>
    tx.emailAddress.findFirst({
      where: { AND: [{ id: input.addressId }, ownAddresses(viewer)] },
      select: { id: true, personId: true, kind: true, maySignIn: true, verifiedAt: true },
    }),
  authorize: mayChangeAddress,
  async run({ tx, input, subject, now }) {
    if (subject.verifiedAt) return { addressId: subject.id }
    const proof = await newestProof(tx, subject.id)
    if (!proof || proof.usedAt || proof.expiresAt <= now) return new Declined(ranOut, 'code')
    if (proof.triesLeft <= 0) return new Declined(noTries, 'code')
    if (!sameBytes(await hashOfCode(input.code, proof.salt), proof.codeHash)) {
      await tx.addressProof.update({
        where: { id: proof.id },
        data: { triesLeft: { decrement: 1 } },
        select: { id: true },
      })
      return new Declined(
        proof.triesLeft === 1 ? noTries : 'That isn’t the code we sent. Check it against the newest mail.',
        'code',
      )
    }
    await tx.addressProof.update({ where: { id: proof.id }, data: { usedAt: now }, select: { id: true } })
    await tx.emailAddress.updateMany({ where: { id: subject.id }, data: { verifiedAt: now, ...firstRights(subject) } })
    await tellOtherAddresses(tx, { personId: subject.personId, addressId: subject.id, change: 'added' })
    return { addressId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
  conflicts: { verified_address_once: anothers, sign_in_address_once: anothers },
})
