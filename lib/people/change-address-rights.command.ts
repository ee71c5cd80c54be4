import 'server-only'
import { defineCommand, insist } from '@/lib/kernel/command'
import { leavesAWayIn, mayHaveRights, primaryStays } from './address.rules'
import { addressRightsInput } from './address.schema'
import { addressesOf, endSignInsOf, holdPerson, tellOtherAddresses } from './address.writes'
import { mayChangeAddress } from './person.policy'
import { ownAddresses } from './person.scope'

/** Says what one of the viewer's addresses may do. Without the right to sign in, the sign-ins it began end at once. */
export const changeAddressRights = defineCommand({
  name: 'people.address-rights-changed',
  input: addressRightsInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.emailAddress.findFirst({
      where: { AND: [{ id: input.addressId }, ownAddresses(viewer)] },
      select: { id: true, personId: true },
    }),
  authorize: mayChangeAddress,
  async run({ tx, viewer, input, subject: { id, personId }, now }) {
    await holdPerson(tx, personId)
    const addresses = await addressesOf(tx, personId)
    const { maySignIn, mayNotify } = input
    const { verifiedAt = null, isPrimary = false } = addresses.find((address) => address.id === id) ?? {}
    insist(mayHaveRights({ verifiedAt }, { maySignIn, mayNotify }))
    if (!maySignIn) {
      insist(leavesAWayIn(addresses, id))
      insist(primaryStays({ isPrimary }))
      await endSignInsOf(tx, id, viewer.signInId, now)
    }
    await tx.emailAddress.updateMany({ where: { id }, data: { maySignIn, mayNotify } })
    await tellOtherAddresses(tx, { personId, addressId: id, change: 'rights' })
    return { addressId: id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
  conflicts: {
    sign_in_address_once: 'Another account signs in with this address. Write to us and we will put it right.',
  },
})
