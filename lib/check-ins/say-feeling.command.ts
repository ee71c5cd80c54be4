import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { maySpeakForHerself } from './check-in.policy'
import { mayArriveAt } from './check-in.rules'
import { arrivingInput, leavingInput } from './check-in.schema'
import { writeFeeling } from './feeling.writes'
import { sessionSubject } from './session-subject.scope'

async function insistArrived(tx: Tx, sessionId: string, personId: string): Promise<void> {
  const arrived = await tx.arrival.findUnique({
    where: { sessionId_personId: { sessionId, personId } },
    select: { id: true },
  })
  if (!arrived) throw new Refusal('Say “I’m here” first, then this question.')
}

/** How a person arrives: one of five words or a pass, a word of her own, and who may see it. She may change it while the doors are open. */
export const sayArriving = defineCommand({
  name: 'check-ins.arriving-said',
  input: arrivingInput,
  subject: ({ tx, viewer, input }) => sessionSubject(tx, viewer, input.sessionId),
  authorize: maySpeakForHerself,
  async run({ tx, viewer, input, subject, now }) {
    insist(mayArriveAt(subject, now))
    const personId = viewer.personId!
    await insistArrived(tx, subject.id, personId)
    const { answer, ownWord, audience } = input
    await writeFeeling(tx, { sessionId: subject.id, communityId: subject.communityId, personId, moment: 'arriving', answer, ownWord, audience, now })
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})

/** How a person leaves: the same words, and one thing she is taking. The shift is shown to her alone. */
export const sayLeaving = defineCommand({
  name: 'check-ins.leaving-said',
  input: leavingInput,
  subject: ({ tx, viewer, input }) => sessionSubject(tx, viewer, input.sessionId),
  authorize: maySpeakForHerself,
  async run({ tx, viewer, input, subject, now }) {
    insist(mayArriveAt(subject, now))
    const personId = viewer.personId!
    await insistArrived(tx, subject.id, personId)
    const { answer, taking, audience } = input
    await writeFeeling(tx, { sessionId: subject.id, communityId: subject.communityId, personId, moment: 'leaving', answer, taking, audience, now })
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
