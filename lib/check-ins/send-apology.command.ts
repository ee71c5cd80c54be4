import 'server-only'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { maySpeakForHerself } from './check-in.policy'
import { doorsCloseAt } from './check-in.rules'
import { apologyInput } from './check-in.schema'
import { sessionSubject } from './session-subject.scope'

/** Sends word that the viewer can't come, with a note if she likes. Sent again, the newer note stands. */
export const sendApology = defineCommand({
  name: 'check-ins.apology-sent',
  input: apologyInput,
  subject: ({ tx, viewer, input }) => sessionSubject(tx, viewer, input.sessionId),
  authorize: maySpeakForHerself,
  async run({ tx, viewer, input, subject, now }) {
    if (subject.cancelled) throw new Refusal('This session was called off, so nobody is waiting for you.')
    if (now >= doorsCloseAt(subject)) throw new Refusal('This session is over. If something kept you, a word to your facilitator is enough.')
    const note = input.note ?? null
    await tx.$executeRaw`
      insert into "Apology" ("id", "sessionId", "personId", "note", "sentAt")
      values (gen_random_uuid(), ${subject.id}::uuid, ${viewer.personId}::uuid, ${note}, ${now})
      on conflict ("sessionId", "personId") do update set "note" = excluded."note"`
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
