import 'server-only'
import { Declined, defineCommand, insist } from '@/lib/kernel/command'
import { mayBePrimary } from './address.rules'
import { movePrimaryInput, oneAddressInput } from './address.schema'
import { holdPerson, makePrimary, tellOtherAddresses } from './address.writes'
import { mayChangeAddress } from './person.policy'
import { ownAddresses } from './person.scope'
import { sendProof, spendProof } from './proof.writes'

const fields = { id: true, personId: true, address: true, verifiedAt: true, maySignIn: true, isPrimary: true } as const

/** Mails a code to the address that is to become the viewer's primary one. */
export const askToMovePrimary = defineCommand({
  name: 'people.primary-address-asked',
  input: oneAddressInput,
  limits: [{ name: 'primary-client', points: 40, seconds: 3600, key: (_input, client) => client }],
  subject: ({ tx, viewer, input }) =>
    tx.emailAddress.findFirst({ where: { AND: [{ id: input.addressId }, ownAddresses(viewer)] }, select: fields }),
  authorize: mayChangeAddress,
  async run({ tx, subject, now }) {
    insist(mayBePrimary(subject))
    await sendProof(tx, subject.id, subject.address, now, 'primary-proof')
    return { addressId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})

/** Makes an address the viewer's primary one, with a code that was just mailed there. Her other addresses are told. */
export const movePrimary = defineCommand({
  name: 'people.primary-address-moved',
  input: movePrimaryInput,
  idempotent: 'by-nature',
  limits: [{ name: 'primary-code-client', points: 100, seconds: 300, key: (_input, client) => client }],
  subject: ({ tx, viewer, input }) =>
    tx.emailAddress.findFirst({ where: { AND: [{ id: input.addressId }, ownAddresses(viewer)] }, select: fields }),
  authorize: mayChangeAddress,
  async run({ tx, input, subject: { id, personId, isPrimary }, now }) {
    if (isPrimary) return { addressId: id }
    await holdPerson(tx, personId)
    const used = await spendProof(tx, id, input.code, now)
    if (!used.allowed) return new Declined(used.because, 'code')
    const address = await tx.emailAddress.findUniqueOrThrow({ where: { id }, select: { verifiedAt: true, maySignIn: true } })
    insist(mayBePrimary(address))
    await makePrimary(tx, personId, id)
    await tellOtherAddresses(tx, { personId, addressId: id, change: 'primary' })
    return { addressId: id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
  conflicts: { primary_address_once: 'Another address became primary a moment ago. Load the page again.' },
})
