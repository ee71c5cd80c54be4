import 'server-only'
import { z } from 'zod'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { sessionsFacilitatedBy, sessionsOfMember } from '@/lib/sessions/session.scope'
import type { Prisma } from '@/prisma/generated/client'
import { mayOfferToHold, mayWritePlan } from './plan.policy'

/** The part an act is about, of one of these sessions, with the community whose people may do it. */
async function partSubject(tx: Tx, partId: string, session: Prisma.SessionWhereInput) {
  const part = await tx.part.findFirst({
    where: { id: partId, session },
    select: { id: true, sessionId: true, session: { select: { communityId: true, endsAt: true } } },
  })
  return part && { ...part, communityId: part.session.communityId }
}

/** A member offers to hold a part of a session that is not over. Offered twice is once. */
export const offerToHold = defineCommand({
  name: 'plans.part-offered',
  input: z.object({ partId: z.uuid() }),
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) => partSubject(tx, input.partId, sessionsOfMember(viewer)),
  authorize: mayOfferToHold,
  async run({ tx, viewer, subject, now }) {
    if (subject.session.endsAt <= now) throw new Refusal('This session is over. The next one has parts to hold too.')
    await tx.$executeRaw`
      insert into "PartOffer" ("partId", "personId", "offeredAt") values (${subject.id}::uuid, ${viewer.personId}::uuid, ${now}) on conflict do nothing`
    return { sessionId: subject.sessionId }
  },
  audit: ({ subject }) => ({ subjectId: subject.sessionId }),
})

/** A member takes back her offer; if she holds the part already, it is free again. */
export const takeBackOffer = defineCommand({
  name: 'plans.part-offer-taken-back',
  input: z.object({ partId: z.uuid() }),
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) => partSubject(tx, input.partId, sessionsOfMember(viewer)),
  authorize: mayOfferToHold,
  async run({ tx, viewer, subject }) {
    await tx.partOffer.deleteMany({ where: { partId: subject.id, personId: viewer.personId! } })
    await tx.part.updateMany({ where: { id: subject.id, holderId: viewer.personId! }, data: { holderId: null, alongside: false } })
    return { sessionId: subject.sessionId }
  },
  audit: ({ subject }) => ({ subjectId: subject.sessionId }),
})

/** The facilitator agrees that somebody who offered holds a part, alone or alongside her. */
export const agreeHolder = defineCommand({
  name: 'plans.holder-agreed',
  input: z.object({ partId: z.uuid(), personId: z.uuid(), alongside: z.enum(['yes', 'no']).default('no') }),
  subject: ({ tx, viewer, input }) => partSubject(tx, input.partId, sessionsFacilitatedBy(viewer)),
  authorize: mayWritePlan,
  async run({ tx, input, subject }) {
    const offered = await tx.partOffer.findFirst({ where: { partId: subject.id, personId: input.personId }, select: { personId: true } })
    if (!offered) throw new Refusal('That offer was taken back a moment ago. Ask who else would like to.')
    await tx.part.updateMany({ where: { id: subject.id }, data: { holderId: input.personId, alongside: input.alongside === 'yes' } })
    return { sessionId: subject.sessionId }
  },
  audit: ({ input, subject }) => ({ subjectId: subject.sessionId, personId: input.personId }),
})
