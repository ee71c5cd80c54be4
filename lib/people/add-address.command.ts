import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { hasRoomForAddress } from './address.rules'
import { addAddressInput } from './address.schema'
import { holdPerson, sendProof } from './address.writes'
import { mayChangeAddress } from './person.policy'

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
    const known = await tx.emailAddress.findMany({
      where: { personId },
      select: { id: true, address: true, verifiedAt: true },
    })
    const same = known.find(({ address }) => address === input.address)
    if (same?.verifiedAt) throw new Refusal('That address is yours already.', 'address')
    if (!same) insist(hasRoomForAddress(known.length))
    const { id } = same
      ? await tx.emailAddress.update({ where: { id: same.id }, data: { kind: input.kind }, select: { id: true } })
      : await tx.emailAddress.create({
          data: { personId, ...input, maySignIn: false, mayNotify: false, addedAt: now },
          select: { id: true },
        })
    await sendProof(tx, id, input.address, now)
    return { addressId: id }
  },
  audit: ({ subject, data }) => ({ subjectId: data.addressId, personId: subject.personId }),
  conflicts: { address_once_per_person: 'That address is on your list already.' },
})
