import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { openProposal } from './proposal.writes'
import { pollWithin } from './range.rules'
import { rhythmSubject } from './rhythm-subject.scope'
import { mayHoldRhythm } from './rhythm.policy'
import { proposeRhythmInput } from './rhythm.schema'
import { communitiesHeldBy } from './rhythm.scope'

/** Puts the rhythm before the group, with a poll of times when the day or the time may move. One is open at a time. */
export const proposeRhythm = defineCommand({
  name: 'rhythms.proposal-opened',
  input: proposeRhythmInput,
  subject: ({ tx, viewer, input }) => rhythmSubject(tx, { AND: [{ id: input.communityId }, communitiesHeldBy(viewer)] }),
  authorize: mayHoldRhythm,
  async run({ tx, viewer, input, subject, now }) {
    const { rhythm, communityId, slug } = subject
    if (!rhythm) throw new Refusal('The program team has not set a rhythm yet. Once it has, the group can look at it.')
    insist(pollWithin(input.times, rhythm, rhythm.open))
    const { reason, times } = input
    const proposalId = await openProposal(tx, { communityId, madeById: viewer.personId!, reason: reason || null, times, now })
    return { slug, proposalId }
  },
  audit: ({ data }) => ({ subjectId: data.proposalId }),
  conflicts: {
    one_open_rhythm_proposal: 'The group is looking at the rhythm already. Load the page again to see it.',
    time_option_once: 'Two of the times are the same. Change one of them.',
  },
})
