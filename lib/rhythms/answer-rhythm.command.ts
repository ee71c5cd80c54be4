import 'server-only'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { agreeRhythm } from './agree-rhythm.writes'
import { agreedSlots } from './agreed.rules'
import { proposalSubject } from './proposal-subject.scope'
import { mayAnswer } from './proposal.rules'
import { rhythmSubject } from './rhythm-subject.scope'
import { maySetRhythm } from './rhythm.policy'
import { answerRhythmInput } from './rhythm.schema'
import { tidied } from './sound.rules'
import { storedChange, valuesOf } from './stored-rhythm.rules'

/** Staff say yes or no to what a group asks for beyond its range. A yes takes effect at once; a no says why. */
export const answerRhythm = defineCommand({
  name: 'rhythms.proposal-answered',
  input: answerRhythmInput,
  async subject({ tx, viewer, input }) {
    const proposal = await proposalSubject(tx, input.proposalId, communitiesRunBy(viewer))
    const community = proposal && (await rhythmSubject(tx, { id: proposal.communityId }))
    return community && { ...community, proposal }
  },
  authorize: maySetRhythm,
  async run({ tx, viewer, input, subject, now }) {
    const { rhythm, proposal, sessions, timeZone, slug } = subject
    insist(mayAnswer(proposal))
    const yes = input.answer === 'yes'
    if (!yes && input.words === '') throw new Refusal('Tell the group why not, in a sentence or two.', 'words')
    await tx.rhythmProposal.updateMany({
      where: { id: proposal.id },
      data: { outcome: yes ? 'approved' : 'declined', answer: input.words || null, answeredAt: now },
    })
    if (yes && rhythm) {
      const next = tidied({ ...valuesOf(rhythm), ...storedChange(proposal.change) })
      const { slots, holds } = agreedSlots({ rhythm, next, sessions, timeZone, now })
      insist(holds)
      const why = proposal.reason
      await agreeRhythm(tx, { community: subject, rhythm, next, slots, origin: 'group_with_staff', why, byId: viewer.personId!, now })
    }
    return { slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.proposal.id }),
})
