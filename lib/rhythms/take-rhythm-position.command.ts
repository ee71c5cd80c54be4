import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { mayStillSpeak } from './proposal.rules'
import { proposalSubject } from './proposal-subject.scope'
import { mayTakePosition } from './rhythm.policy'
import { takePositionInput } from './rhythm.schema'
import { communitiesShared } from './rhythm.scope'

/** Says where a member stands to the rhythm, and which times suit her. She can change it until all of them are shown. */
export const takeRhythmPosition = defineCommand({
  name: 'rhythms.position-taken',
  input: takePositionInput,
  subject: ({ tx, viewer, input }) => proposalSubject(tx, input.proposalId, communitiesShared(viewer)),
  authorize: mayTakePosition,
  async run({ tx, viewer, input, subject, now }) {
    insist(mayStillSpeak(subject))
    const agrees = input.agrees === 'yes'
    if (!agrees && input.suggestion === '') throw new Refusal('Say what would suit you better.', 'suggestion')
    const personId = viewer.personId!
    await tx.$executeRaw`
      insert into "RhythmPosition" ("proposalId", "personId", "agrees", "suggestion", "at")
      values (${subject.id}::uuid, ${personId}::uuid, ${agrees}, ${input.suggestion || null}, ${now})
      on conflict ("proposalId", "personId") do update
        set "agrees" = excluded."agrees", "suggestion" = excluded."suggestion", "at" = excluded."at"`
    const known = subject.times.map(({ id }) => id)
    const answered = known.filter((id) => input.times[id])
    await tx.timePosition.deleteMany({ where: { personId, optionId: { in: known } } })
    await tx.timePosition.createMany({ data: answered.map((optionId) => ({ optionId, personId, position: input.times[optionId]! })) })
    return { slug: subject.community.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
