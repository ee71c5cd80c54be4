import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { proposalSubject } from './proposal-subject.scope'
import { mayHoldRhythm } from './rhythm.policy'
import { closeRhythmInput } from './rhythm.schema'
import { communitiesHeldBy } from './rhythm.scope'

/** Shows the whole group at once where everybody stands to the rhythm. From then on no answer changes. */
export const closeRhythm = defineCommand({
  name: 'rhythms.positions-shown',
  input: closeRhythmInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) => proposalSubject(tx, input.proposalId, communitiesHeldBy(viewer)),
  authorize: mayHoldRhythm,
  async run({ tx, subject, now }) {
    await tx.rhythmProposal.updateMany({ where: { id: subject.id, closedAt: null }, data: { closedAt: now } })
    return { slug: subject.community.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
