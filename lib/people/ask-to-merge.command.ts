import 'server-only'
import { hashOfCode, newSalt, randomCode } from '@/lib/access/secrets'
import { codeMinutes } from '@/lib/access/sign-in.rules'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { enqueue } from '@/lib/kernel/outbox'
import { askToMergeInput } from './address.schema'
import { mayChangeAddress } from './person.policy'
import { ownAddresses, personBehind } from './person.scope'
import { lifeOfCode } from './proof.rules'

/**
 * Mails a code to an address of another account that the viewer says is hers too. An address that signs nobody in gets the
 * same answer after the same work, and no mail. Her earlier codes stop working.
 */
export const askToMerge = defineCommand({
  name: 'people.merge-asked',
  input: askToMergeInput,
  limits: [
    { name: 'proof-address', points: 5, seconds: 900, key: (input) => input.address },
    { name: 'proof-client', points: 30, seconds: 3600, key: (_input, client) => client },
  ],
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: mayChangeAddress,
  async run({ tx, viewer, input: { address }, subject: { personId }, now }) {
    const own = await tx.emailAddress.count({ where: { AND: [ownAddresses(viewer), { address, maySignIn: true }] } })
    if (own > 0) throw new Refusal('That address signs in to this account already. Write one of the other account.', 'address')
    const code = randomCode()
    const salt = newSalt()
    await tx.mergeProof.deleteMany({ where: { personId } })
    const { id } = await tx.mergeProof.create({
      data: { personId, address, codeHash: await hashOfCode(code, salt), salt, ...lifeOfCode(now) },
      select: { id: true },
    })
    const known = await tx.person.findFirst({ where: personBehind(viewer, address), select: { id: true } })
    if (known) await enqueue(tx, 'merge-proof', { to: address, code, minutes: codeMinutes })
    return { proofId: id }
  },
  audit: ({ subject, data }) => ({ subjectId: data.proofId, personId: subject.personId }),
})
