import 'server-only'
import { defineCommand, insist } from '@/lib/kernel/command'
import { maySayHeld } from './change-session.rules'
import { mayChangeSession } from './change-session.policy'
import { aboutSessionInput } from './change-session.schema'
import { sessionToChange } from './session-to-change.scope'

/** Says that a session took place although nobody pressed anything. Said twice, the first stands. */
export const sayHeld = defineCommand({
  name: 'sessions.said-to-be-held',
  input: aboutSessionInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) => sessionToChange(tx, viewer, input.sessionId),
  authorize: mayChangeSession,
  async run({ tx, viewer, subject, now }) {
    insist(maySayHeld(subject, now))
    await tx.$executeRaw`
      insert into "SessionHeld" ("sessionId", "saidById", "saidAt") values (${subject.id}::uuid, ${viewer.personId}::uuid, ${now})
      on conflict ("sessionId") do nothing`
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
