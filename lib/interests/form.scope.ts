import type { Viewer } from '@/lib/access/actor'
import type { Tx } from '@/lib/kernel/db'
import type { Bytes } from '@/lib/kernel/sealed'
import type { Prisma } from '@/prisma/generated/client'
import { keptSince } from './form.rules'

/**
 * Forms that the viewer may open and write: those of her account, and the one whose secret this browser holds while it
 * belongs to no account. A form of an account is opened by signing in and in no other way.
 */
export function formsHeldBy(viewer: Viewer, held: Bytes | null, now: Date): Prisma.InterestFormWhereInput {
  const own = viewer.personId ? [{ personId: viewer.personId }] : []
  const brought = held ? [{ personId: null, OR: [{ linkHash: held }, { browserHash: held }] }] : []
  const ways = [...own, ...brought]
  if (ways.length === 0) return { id: { in: [] } }
  return { AND: [{ OR: ways }, { OR: [{ sentAt: { not: null } }, { savedAt: { gte: keptSince(now) } }] }] }
}

/** Sent interest in the communities that the viewer facilitates now. */
export function interestsForFacilitator(viewer: Viewer): Prisma.InterestWhereInput {
  return { communityId: { in: [...viewer.facilitates] }, sentAt: { not: null }, withdrawnAt: null }
}

/** What says how far an interest has come. */
export const factsOfInterest = {
  sentAt: true,
  withdrawnAt: true,
  placing: { select: { choice: true, letterSentAt: true } },
  offers: {
    orderBy: { offeredAt: 'asc' },
    select: {
      id: true, openUntilOn: true, endedAt: true, ending: true,
      membership: { select: { departure: { select: { leftOn: true } } } },
    },
  },
} satisfies Prisma.InterestSelect

const subject = {
  id: true, personId: true, address: true, calledName: true, linkHash: true, provenAt: true, sentAt: true, step: true,
  setting: true, region: true, yearsInPrevention: true, hopes: true, topic: true,
  interests: { orderBy: { rank: 'asc' }, select: { id: true, communityId: true, rank: true, ...factsOfInterest } },
} satisfies Prisma.InterestFormSelect

export type FormSubject = Prisma.InterestFormGetPayload<{ select: typeof subject }>

/** The form an act is about, if the viewer holds it, with its row held so that it is written one act at a time. */
export async function formSubject(tx: Tx, viewer: Viewer, formId: string, held: Bytes | null, now: Date): Promise<FormSubject | null> {
  const where = { AND: [{ id: formId }, formsHeldBy(viewer, held, now)] }
  if (!(await tx.interestForm.findFirst({ where, select: { id: true } }))) return null
  await tx.$executeRaw`select 1 from "InterestForm" where "id" = ${formId}::uuid for update`
  return tx.interestForm.findFirst({ where, select: subject })
}
