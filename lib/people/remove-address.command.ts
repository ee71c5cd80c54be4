import 'server-only'
import { defineCommand, insist } from '@/lib/kernel/command'
import { leavesAWayIn, primaryStays } from './address.rules'
import { oneAddressInput } from './address.schema'
import { addressesOf, endSignInsOf, holdPerson, tellOtherAddresses } from './address.writes'
import { mayChangeAddress } from './person.policy'
import { ownAddresses } from './person.scope'

/** Takes an address off the viewer's list and ends the sign-ins it began. One that signs her in always stays. */
export const removeAddress = defineCommand({
  name: 'people.address-removed',
  input: oneAddressInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.emailAddress.findFirst({
      where: { AND: [{ id: input.addressId }, ownAddresses(viewer)] },
      select: { id: true, personId: true, verifiedAt: true },
    }),
  authorize: mayChangeAddress,
  async run({ tx, viewer, subject: { id, personId, verifiedAt }, now }) {
    await holdPerson(tx, personId)
    const addresses = await addressesOf(tx, personId)
    insist(leavesAWayIn(addresses, id))
    insist(primaryStays({ isPrimary: addresses.some((one) => one.id === id && one.isPrimary) }))
    await endSignInsOf(tx, id, viewer.signInId, now)
    await tx.emailAddress.deleteMany({ where: { id } })
    if (verifiedAt) await tellOtherAddresses(tx, { personId, addressId: id, change: 'removed' })
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
