import 'server-only'
import { z } from 'zod'
import { defineCommand } from '@/lib/kernel/command'
import { allow, refuse } from '@/lib/kernel/decision'

/** Deletes what the viewer said about how she arrived and left, for one session or for all of them. It cannot be brought back. */
export const wipeFeelings = defineCommand({
  name: 'check-ins.feelings-wiped',
  input: z.object({ sessionId: z.uuid().optional() }),
  idempotent: 'by-nature',
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: (actor) => (actor.kind === 'person' ? allow : refuse('Sign in first.')),
  async run({ tx, subject, input }) {
    const only = input.sessionId ? { sessionId: input.sessionId } : {}
    await tx.feeling.deleteMany({ where: { personId: subject.personId, ...only } })
    return {}
  },
  audit: ({ subject, input }) => ({ personId: subject.personId, subjectId: input.sessionId ?? null }),
})
