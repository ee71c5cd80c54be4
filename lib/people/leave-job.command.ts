import 'server-only'
import { voidCodes } from '@/lib/access/sign-in.writes'
import { moveFormsTo } from '@/lib/interests/form-address.writes'
import { defineCommand, insist } from '@/lib/kernel/command'
import { isLeft, mayLeaveJob, nextPrimary } from './address.rules'
import { oneAddressInput } from './address.schema'
import { addressesOf, endSignInsOf, holdPerson, makePrimary, tellOtherAddresses } from './address.writes'
import { mayChangeAddress } from './person.policy'
import { ownAddresses } from './person.scope'
import { voidProofs } from './proof.writes'

/**
 * Says that the viewer has left the job an address came with. From that moment it neither signs in nor gets mail, what it
 * signed in is signed out, this browser too, and its codes and links are void; only a fresh proof brings it back.
 */
export const leaveJob = defineCommand({
  name: 'people.job-left',
  input: oneAddressInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.emailAddress.findFirst({
      where: { AND: [{ id: input.addressId }, ownAddresses(viewer)] },
      select: { id: true, personId: true, address: true },
    }),
  authorize: mayChangeAddress,
  async run({ tx, viewer, subject: { id, personId, address }, now }) {
    // Codes before the person, in the order in which a sign-in takes them, so that neither waits for the other for ever.
    await voidCodes(tx, address, now)
    await holdPerson(tx, personId)
    const addresses = await addressesOf(tx, personId)
    if (addresses.some((one) => one.id === id && isLeft(one))) return { signedOut: false }
    insist(mayLeaveJob(addresses, id))
    const wasPrimary = addresses.some((one) => one.id === id && one.isPrimary)
    const stays = addresses.find((one) => one.isPrimary && one.id !== id) ?? nextPrimary(addresses, id)
    const nothing = { verifiedAt: null, maySignIn: false, mayNotify: false, isPrimary: false }
    await tx.emailAddress.updateMany({ where: { id }, data: { ...nothing, kind: 'work', leftJobAt: now } })
    if (wasPrimary && stays) await makePrimary(tx, personId, stays.id)
    await endSignInsOf(tx, id, null, now)
    await voidProofs(tx, id, now)
    await tx.mergeProof.deleteMany({ where: { address } })
    if (stays) await moveFormsTo(tx, { personId, from: address, to: stays.address })
    await tellOtherAddresses(tx, { personId, addressId: id, change: 'left' })
    const signIn = viewer.signInId ? await tx.signIn.findUnique({ where: { id: viewer.signInId }, select: { endedAt: true } }) : null
    return { signedOut: Boolean(signIn?.endedAt) }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
