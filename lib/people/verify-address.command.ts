import 'server-only'
import { Declined, defineCommand } from '@/lib/kernel/command'
import { safeDestination } from '@/lib/access/sign-in.rules'
import { firstRights } from './address.rules'
import { verifyAddressInput } from './address.schema'
import { addressesOf, holdPerson, makePrimary, tellOtherAddresses } from './address.writes'
import { mayChangeAddress } from './person.policy'
import { ownAddresses } from './person.scope'
import { spendProof } from './proof.writes'

const anothers =
  'This address belongs to another account here, so it can’t join yours. If both accounts are yours, you can make them one under “Me”.'

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
  async run({ tx, input, subject: { verifiedAt, ...address }, now }) {
    const proved = { addressId: address.id, to: input.to ? safeDestination(input.to) : null }
    if (verifiedAt) return proved
    await holdPerson(tx, address.personId)
    const used = await spendProof(tx, address.id, input.code, now)
    if (!used.allowed) return new Declined(used.because, 'code')
    const rights = firstRights(address)
    await tx.emailAddress.updateMany({ where: { id: address.id }, data: { verifiedAt: now, ...rights } })
    const others = await addressesOf(tx, address.personId)
    if (rights.maySignIn && !others.some(({ isPrimary }) => isPrimary)) await makePrimary(tx, address.personId, address.id)
    await tellOtherAddresses(tx, { personId: address.personId, addressId: address.id, change: 'added' })
    return proved
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
  conflicts: { verified_address_once: anothers, sign_in_address_once: anothers },
})
