import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { agreeRhythm } from './agree-rhythm.writes'
import { agreedSlots } from './agreed.rules'
import { proposalSubject } from './proposal-subject.scope'
import { mayConclude } from './proposal.rules'
import { withinRange } from './range.rules'
import { rhythmSubject } from './rhythm-subject.scope'
import { mayHoldRhythm } from './rhythm.policy'
import { changeOf } from './rhythm.rules'
import { concludeRhythmInput } from './rhythm.schema'
import { communitiesHeldBy } from './rhythm.scope'
import { tidied } from './sound.rules'
import { stillAsSeen } from './stale.rules'
import { valuesOf } from './stored-rhythm.rules'

/** Writes down what the group agreed on: inside its range it takes effect at once, outside it staff are asked. */
export const concludeRhythm = defineCommand({
  name: 'rhythms.proposal-concluded',
  input: concludeRhythmInput,
  async subject({ tx, viewer, input }) {
    const proposal = await proposalSubject(tx, input.proposalId, communitiesHeldBy(viewer))
    const community = proposal && (await rhythmSubject(tx, { id: proposal.communityId }))
    return community && { ...community, proposal }
  },
  authorize: mayHoldRhythm,
  async run({ tx, viewer, input, subject, now }) {
    const { rhythm, setBy, proposal, sessions, timeZone, slug } = subject
    if (!rhythm) throw new Refusal('This community has no rhythm any more. Load the page again.')
    const next = valuesOf(tidied(input))
    insist(stillAsSeen(rhythm, setBy, input.seenVersion, next))
    insist(mayConclude(proposal))
    const change = changeOf(valuesOf(rhythm), next)
    const changes = Object.keys(change).length > 0
    const { slots, holds } = agreedSlots({ rhythm, next, sessions, timeZone, now })
    if (changes) insist(holds)
    const inside = withinRange(change, rhythm.open)
    if (!inside.allowed && input.reason === '') {
      throw new Refusal(`${inside.because} The program team can still say yes. Give them the group’s reason.`, 'reason')
    }
    const reason = input.reason || proposal.reason
    await tx.rhythmProposal.updateMany({
      where: { id: proposal.id },
      data: { change, reason, concludedAt: now, outcome: inside.allowed ? 'took_effect' : 'asked_staff' },
    })
    if (changes && inside.allowed) {
      await agreeRhythm(tx, { community: subject, rhythm, next, slots, origin: 'group', why: reason, byId: viewer.personId!, now })
    }
    return { slug, asked: !inside.allowed }
  },
  audit: ({ subject }) => ({ subjectId: subject.proposal.id }),
})
