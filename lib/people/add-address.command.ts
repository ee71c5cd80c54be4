import 'server-only'
import { safeDestination } from '@/lib/access/sign-in.rules'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { hasRoomForAddress, isLeft } from './address.rules'
import { addAddressInput } from './address.schema'
import { addressesOf, holdPerson } from './address.writes'
import { mayChangeAddress } from './person.policy'
import { sendProof } from './proof.writes'

/**
 * Puts an address on the viewer's list and mails a code to it, or a new code when it is waiting for one. It can do
 * nothing until the code is typed, and the answer is the same whether or not somebody else has the address.
 */
export const addAddress = defineCommand({
  name: 'people.address-added',
  input: addAddressInput,
  limits: [
    { name: 'proof-address', points: 5, seconds: 900, key: (input) => input.address },
    { name: 'proof-client', points: 30, seconds: 3600, key: (_input, client) => client },
  ],
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: mayChangeAddress,
  async run({ tx, input, subject: { personId }, now }) {
    await holdPerson(tx, personId)
    const known = await addressesOf(tx, personId)
    const { address, kind, to } = input
    const same = known.find((one) => one.address === address)
    if (same?.verifiedAt) throw new Refusal('That address is yours already.', 'address')
    if (!same) insist(hasRoomForAddress(known.filter((one) => !isLeft(one)).length))
    const { id } = same
      ? await tx.emailAddress.update({ where: { id: same.id }, data: { kind }, select: { id: true } })
      : await tx.emailAddress.create({
          data: { personId, address, kind, maySignIn: false, mayNotify: false, addedAt: now },
          select: { id: true },
        })
    await sendProof(tx, id, address, now)
    // Who is adding one need not be asked for it at the next sign-in.
    if (kind === 'personal') await tx.person.updateMany({ where: { id: personId }, data: { personalAddressAskedAt: now } })
    return { addressId: id, to: to ? safeDestination(to) : null }
  },
  audit: ({ subject, data }) => ({ subjectId: data.addressId, personId: subject.personId }),
  conflicts: { address_once_per_person: 'That address is on your list already.' },
})
