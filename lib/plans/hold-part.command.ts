import 'server-only'
import { z } from 'zod'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { sessionsFacilitatedBy, sessionsOfMember } from '@/lib/sessions/session.scope'
import { mayOfferToHold, mayWritePlan } from './plan.policy'

const about = { id: true, sessionId: true, holderId: true, session: { select: { communityId: true, endsAt: true } } } as const

/** A member offers to hold a part of a session that is not over. Offered twice is once. */
export const offerToHold = defineCommand({
  name: 'plans.part-offered',
  input: z.object({ partId: z.uuid() }),
  idempotent: 'by-nature',
  async subject({ tx, viewer, input }) {
    const part = await tx.part.findFirst({ where: { id: input.partId, session: sessionsOfMember(viewer) }, select: about })
    return part && { ...part, communityId: part.session.communityId }
  },
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
  async subject({ tx, viewer, input }) {
    const part = await tx.part.findFirst({ where: { id: input.partId, session: sessionsOfMember(viewer) }, select: about })
    return part && { ...part, communityId: part.session.communityId }
  },
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
  async subject({ tx, viewer, input }) {
    const part = await tx.part.findFirst({ where: { id: input.partId, session: sessionsFacilitatedBy(viewer) }, select: about })
    return part && { ...part, communityId: part.session.communityId }
  },
  authorize: mayWritePlan,
  async run({ tx, input, subject }) {
    const offered = await tx.partOffer.findFirst({ where: { partId: subject.id, personId: input.personId }, select: { personId: true } })
    if (!offered) throw new Refusal('That offer was taken back a moment ago. Ask who else would like to.')
    await tx.part.updateMany({ where: { id: subject.id }, data: { holderId: input.personId, alongside: input.alongside === 'yes' } })
    return { sessionId: subject.sessionId }
  },
  audit: ({ input, subject }) => ({ subjectId: subject.sessionId, personId: input.personId }),
})
