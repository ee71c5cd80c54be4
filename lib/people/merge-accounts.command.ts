import 'server-only'
import { mergeAttendance } from '@/lib/check-ins/merge-attendance.writes'
import { sealFeelings, takeFeelings } from '@/lib/check-ins/merge-feelings.writes'
import { mergeFacilitations } from '@/lib/communities/merge-facilitations.writes'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { enqueue } from '@/lib/kernel/outbox'
import { mergePlaces } from '@/lib/memberships/merge-places.writes'
import { mergeInput } from './address.schema'
import { addressesToTell, closeFormer, holdBoth, mergeAddresses } from './merge-account.writes'
import { mergeChoices } from './merge-choices.writes'
import { mergeFacts } from './merge-facts.writes'
import { mayMerge, mergeStillProved } from './merge.rules'
import { mayChangeAddress } from './person.policy'
import { ownMergeProofs, personBehind } from './person.scope'

const apart = 'We can’t merge these two accounts here. Write to us, and a person will look at it with you.'
const again = 'Something changed in the other account a moment ago. Ask for a new code, and nothing is lost.'

/**
 * Makes one account of two, when the viewer has proved a moment ago that the other is hers too: all that it has is hers here,
 * its browsers are signed out, and every address that signs in to one of the two is told. Pressed twice, it is done once.
 */
export const mergeAccounts = defineCommand({
  name: 'people.accounts-merged',
  input: mergeInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.mergeProof.findFirst({
      where: { AND: [{ id: input.proofId }, ownMergeProofs(viewer)] },
      select: { id: true, personId: true, address: true, usedAt: true },
    }),
  authorize: mayChangeAddress,
  async run({ tx, viewer, subject: { id, personId: into, address, usedAt }, now }) {
    const other = await tx.person.findFirst({ where: personBehind(viewer, address), select: { id: true } })
    const both = { former: other?.id ?? into, into }
    const held = await holdBoth(tx, both)
    if (!held || !other) return alreadyMerged(tx, into, address)
    insist(mergeStillProved({ usedAt }, now))
    const facts = await mergeFacts(tx, both, now)
    insist(mayMerge(facts))
    await tx.$queryRaw`select begin_merge(${id}::uuid)::text`

    const told = await addressesToTell(tx, both)
    await mergeAddresses(tx, { ...both, proved: address, now, mayComeIn: !facts.thisHoldsRole })
    await mergePlaces(tx, { ...both, now })
    await mergeFacilitations(tx, both)
    await mergeAttendance(tx, both)
    await mergeChoices(tx, both)
    const words = await takeFeelings(tx, both)
    await closeFormer(tx, both.former, now)
    await tx.$queryRaw`select finish_merge(${both.former}::uuid)::text`
    await sealFeelings(tx, into, words)
    for (const to of told) await enqueue(tx, 'accounts-merged', { to })
    return { formerId: both.former }
  },
  audit: ({ subject, data }) => ({ subjectId: data.formerId, personId: subject.personId }),
  conflicts: { merge_keeps_apart: apart, merge_was_proved: again, merge_moves_no_role: again },
})

/** The same button was pressed twice, or the other account was merged from the other side, a moment ago. */
async function alreadyMerged(tx: Tx, into: string, address: string): Promise<{ formerId: string | null }> {
  const mine = await tx.emailAddress.count({ where: { personId: into, address } })
  if (mine === 0) throw new Refusal(again)
  const merged = await tx.mergedPerson.findFirst({ where: { intoPersonId: into }, orderBy: { mergedAt: 'desc' }, select: { formerPersonId: true } })
  return { formerId: merged?.formerPersonId ?? null }
}
