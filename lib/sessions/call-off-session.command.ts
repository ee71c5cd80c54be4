import 'server-only'
import { defineCommand, insist } from '@/lib/kernel/command'
import { fits, mayCallOff, mayRevive } from './change-session.rules'
import { mayChangeSession } from './change-session.policy'
import { aboutSessionInput, callOffInput } from './change-session.schema'
import { sessionChanged } from './session-changed.writes'
import { sessionToChange } from './session-to-change.scope'

/** Calls a session off, with the reason that the group reads. It keeps its number, and the others keep theirs. */
export const callOffSession = defineCommand({
  name: 'sessions.session-called-off',
  input: callOffInput,
  subject: ({ tx, viewer, input }) => sessionToChange(tx, viewer, input.sessionId),
  authorize: mayChangeSession,
  async run({ tx, viewer, input, subject, now }) {
    insist(mayCallOff(subject, now))
    const { id, communityId } = subject
    await tx.sessionCancellation.create({
      data: { sessionId: id, reason: input.reason, cancelledById: viewer.personId!, cancelledAt: now },
      select: { sessionId: true },
    })
    const changes = [{ sessionId: id, change: 'cancelled' as const }]
    await sessionChanged(tx, { communityId, changes, why: input.reason, byId: viewer.personId, now })
    return { sessionId: id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})

/** Says that a session which was called off takes place after all, when it was to be. */
export const reviveSession = defineCommand({
  name: 'sessions.session-revived',
  input: aboutSessionInput,
  subject: ({ tx, viewer, input }) => sessionToChange(tx, viewer, input.sessionId),
  authorize: mayChangeSession,
  async run({ tx, viewer, subject, now }) {
    insist(mayRevive(subject, now))
    const { id, communityId, others, timeZone } = subject
    insist(fits(subject, subject, others, timeZone, now))
    await tx.sessionCancellation.deleteMany({ where: { sessionId: id } })
    await sessionChanged(tx, { communityId, changes: [{ sessionId: id, change: 'revived' }], why: null, byId: viewer.personId, now })
    return { sessionId: id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
