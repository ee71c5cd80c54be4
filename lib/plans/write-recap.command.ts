import 'server-only'
import { z } from 'zod'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { sessionsFacilitatedBy, sessionsOfMember } from '@/lib/sessions/session.scope'
import { mayWriteRecap } from './plan.policy'

/** Writes what the group keeps of a session: one text a session. Who changes a text that has moved on meanwhile is told. */
export const writeRecap = defineCommand({
  name: 'plans.recap-written',
  input: z.object({
    sessionId: z.uuid(),
    version: z.coerce.number().int().min(0),
    words: z.string().trim().min(1, 'Write a line or two.').max(4000, 'Keep it under 4,000 characters.'),
  }),
  subject: ({ tx, viewer, input }) =>
    tx.session.findFirst({
      where: { id: input.sessionId, OR: [sessionsFacilitatedBy(viewer), sessionsOfMember(viewer)] },
      select: { id: true, communityId: true, startsAt: true, parts: { select: { holderId: true } } },
    }),
  authorize: mayWriteRecap,
  async run({ tx, viewer, input, subject, now }) {
    if (subject.startsAt > now) throw new Refusal('The recap can be written once the session has begun.')
    const written = await tx.$executeRaw`
      insert into "Recap" as recap ("sessionId", "words", "writtenById", "writtenAt")
      select ${subject.id}::uuid, ${input.words}, ${viewer.personId}::uuid, ${now}
      where ${input.version} = 0 or exists (select from "Recap" r where r."sessionId" = ${subject.id}::uuid)
      on conflict ("sessionId") do update
        set "words" = excluded."words", "writtenById" = excluded."writtenById", "writtenAt" = excluded."writtenAt", "version" = recap."version" + 1
        where recap."version" = ${input.version}`
    if (written === 0) throw new Refusal('Somebody wrote in the recap meanwhile. Their words are below, and yours are still here: put them together.', 'words')
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
