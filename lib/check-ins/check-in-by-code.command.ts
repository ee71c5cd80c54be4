import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { allow } from '@/lib/kernel/decision'
import { mayCheckIn } from './check-in.policy'
import { mayArriveAt } from './check-in.rules'
import { codeInput } from './check-in.schema'
import { nearestSessionOf } from './session-subject.scope'

// The same words for a code that nobody has and for that of another community, so that a code cannot be tried out.
const unknownCode =
  'That code opens no community of yours. Places are personal, so a code works only for the people in the group. Check it with your facilitator. To join a community, express interest in a place of your own.'

/** Checks in to the session that is on, by the short code of a community the viewer belongs to. */
export const checkInByCode = defineCommand({
  name: 'check-ins.checked-in-by-code',
  input: codeInput,
  idempotent: 'by-nature',
  subject: async ({ tx, viewer, input, now }) => ({ session: await nearestSessionOf(tx, viewer, input.code, now) }),
  authorize: (actor, { session }, now) => (session ? mayCheckIn(actor, session, now) : allow),
  async run({ tx, viewer, subject: { session }, now }) {
    if (!session) throw new Refusal(unknownCode, 'code')
    insist(mayArriveAt(session, now))
    await tx.$executeRaw`
      insert into "Arrival" ("id", "sessionId", "personId", "arrivedAt", "receivedAt")
      values (gen_random_uuid(), ${session.id}::uuid, ${viewer.personId}::uuid, ${now}, ${now})
      on conflict ("sessionId", "personId") do nothing`
    return { sessionId: session.id }
  },
  audit: ({ data }) => ({ subjectId: data.sessionId }),
})
