import 'server-only'
import { hashOfCode, sameBytes } from '@/lib/access/secrets'
import { Declined, defineCommand } from '@/lib/kernel/command'
import { proveOtherInput } from './address.schema'
import { mayChangeAddress } from './person.policy'
import { ownMergeProofs } from './person.scope'
import { codeStillCounts, wrongCode } from './proof.rules'

/** Proves with the mailed code that another account is the viewer's too. It changes nothing in either of them yet. */
export const proveOtherAccount = defineCommand({
  name: 'people.merge-proved',
  input: proveOtherInput,
  idempotent: 'by-nature',
  limits: [{ name: 'merge-code-client', points: 100, seconds: 300, key: (_input, client) => client }],
  subject: async ({ tx, viewer, input }) => {
    // The row is locked so that many guesses at once use up as many tries.
    await tx.$executeRaw`select 1 from "MergeProof" where "id" = ${input.proofId}::uuid for update`
    return tx.mergeProof.findFirst({
      where: { AND: [{ id: input.proofId }, ownMergeProofs(viewer)] },
      select: { id: true, personId: true, codeHash: true, salt: true, expiresAt: true, triesLeft: true, usedAt: true },
    })
  },
  authorize: mayChangeAddress,
  async run({ tx, input, subject: proof, now }) {
    if (proof.usedAt) return { proofId: proof.id }
    const counts = codeStillCounts(proof, now)
    if (!counts.allowed) return new Declined(counts.because, 'code')
    const where = { id: proof.id }
    if (!sameBytes(await hashOfCode(input.code, proof.salt), proof.codeHash)) {
      await tx.mergeProof.update({ where, data: { triesLeft: { decrement: 1 } }, select: { id: true } })
      return new Declined(wrongCode(proof), 'code')
    }
    await tx.mergeProof.update({ where, data: { usedAt: now }, select: { id: true } })
    return { proofId: proof.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
