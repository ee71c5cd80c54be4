import 'server-only'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { isMember } from '@/lib/access/actor'
import { allow, refuse } from '@/lib/kernel/decision'
import { mayArriveAt } from './check-in.rules'
import { codeInput } from './check-in.schema'
import { nearestSessionOf } from './session-subject.scope'

const unknownCode = 'That isn’t the code of a community you belong to. Check it with your facilitator.'

/** Checks in to the session that is on, by the short code of a community the viewer belongs to. */
export const checkInByCode = defineCommand({
  name: 'check-ins.checked-in-by-code',
  input: codeInput,
  idempotent: 'by-nature',
  subject: async ({ tx, viewer, input, now }) => ({ session: await nearestSessionOf(tx, viewer, input.code, now) }),
  authorize: (actor, { session }, now) =>
    !session || isMember(actor, session.communityId, now) ? allow : refuse(unknownCode),
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
