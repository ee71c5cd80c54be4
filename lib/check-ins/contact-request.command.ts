import 'server-only'
import { z } from 'zod'
import { defineCommand, insist } from '@/lib/kernel/command'
import { sessionsFacilitatedBy } from '@/lib/sessions/session.scope'
import { mayRecordRoll, maySpeakForHerself } from './check-in.policy'
import { mayArriveAt } from './check-in.rules'
import { sessionSubject } from './session-subject.scope'

/** Asks a facilitator to get in touch. It says that she asked, never what she answered. Asking twice is asking once. */
export const askForContact = defineCommand({
  name: 'check-ins.contact-asked',
  input: z.object({ sessionId: z.uuid() }),
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) => sessionSubject(tx, viewer, input.sessionId),
  authorize: maySpeakForHerself,
  async run({ tx, viewer, subject, now }) {
    insist(mayArriveAt(subject, now))
    await tx.$executeRaw`
      insert into "ContactRequest" ("id", "sessionId", "personId", "askedAt")
      values (gen_random_uuid(), ${subject.id}::uuid, ${viewer.personId}::uuid, ${now})
      on conflict ("sessionId", "personId") do nothing`
    return { sessionId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})

/** Notes that a facilitator has been in touch. */
export const noteContact = defineCommand({
  name: 'check-ins.contact-made',
  input: z.object({ contactId: z.uuid() }),
  idempotent: 'by-nature',
  subject: async ({ tx, viewer, input }) => {
    const found = await tx.contactRequest.findFirst({
      where: { id: input.contactId, session: sessionsFacilitatedBy(viewer) },
      select: { id: true, sessionId: true, session: { select: { communityId: true } } },
    })
    return found && { id: found.id, sessionId: found.sessionId, communityId: found.session.communityId }
  },
  authorize: mayRecordRoll,
  async run({ tx, viewer, subject, now }) {
    await tx.contactRequest.updateMany({ where: { id: subject.id, answeredAt: null }, data: { answeredAt: now, answeredById: viewer.personId! } })
    return { sessionId: subject.sessionId }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
