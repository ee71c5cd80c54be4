import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { hashOfHeld } from '@/lib/access/secrets'
import { db, transactionFor } from '@/lib/kernel/db'
import { dayInWords, storedDays } from '@/lib/kernel/dates'
import type { Prisma } from '@/prisma/generated/client'
import { draftDays, stepsToFinish } from './form.rules'
import { factsOfInterest, formsHeldBy } from './form.scope'
import { mayChangeForm, mayExpressInterest, maySayNotPlacedWith } from './interest.policy'
import { notPlacedWith } from './not-placed-with.queries'
import { canWithdraw, standingOf } from './standing.rules'

const ofInterests = {
  orderBy: { rank: 'asc' },
  select: {
    communityId: true, rank: true, ...factsOfInterest,
    community: { select: { name: true, slug: true, timeZone: true, interestClosesOn: true, answerOn: true } },
  },
} satisfies Prisma.InterestForm$interestsArgs

type InterestRow = Prisma.InterestGetPayload<typeof ofInterests>

function interestOf(viewer: Viewer, { community, ...interest }: InterestRow, now: Date) {
  const standing = standingOf(interest, community.timeZone, now)
  return {
    communityId: interest.communityId,
    name: community.name,
    slug: community.slug,
    rank: interest.rank,
    standing,
    offerId: standing === 'offered' ? (interest.offers.find(({ endedAt }) => endedAt === null)?.id ?? null) : null,
    answerBy: dayInWords(community.answerOn, storedDays),
    mayWithdraw: canWithdraw(interest),
    /** For a form that isn’t sent: whether this community still takes forms. */
    open: mayExpressInterest(viewer, community, now),
  }
}

function keptUntil(savedAt: Date): string {
  return dayInWords(new Date(savedAt.getTime() + draftDays * 86_400_000), 'Australia/Melbourne')
}

/** One form that the viewer holds: its answers, how far it has come, and what may still be done with it; null for anybody else. */
export async function formPage(viewer: Viewer, held: string | null, formId: string, now: Date) {
  const form = await db().interestForm.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ id: formId }, formsHeldBy(viewer, hashOfHeld(held), now)] },
    select: {
      id: true, personId: true, provenAt: true, sentAt: true, savedAt: true, step: true, address: true, calledName: true, pronouns: true,
      setting: true, region: true, organisationName: true, yearsInPrevention: true, aloneInRole: true, hopes: true, canOffer: true,
      accessNeeds: true, contactWay: true, personalAddress: true, topic: true,
      interests: ofInterests,
      cannotMake: { select: { session: { select: { id: true, startsAt: true, communityId: true } } } },
    },
  })
  if (!form) return null
  const { interests, cannotMake, sentAt, savedAt, ...answers } = form
  return {
    ...answers,
    sent: sentAt !== null,
    keptUntil: keptUntil(savedAt),
    interests: interests.map((interest) => interestOf(viewer, interest, now)),
    cannotMake: cannotMake.map(({ session }) => session),
    toFinish: stepsToFinish(form),
    mayChange: mayChangeForm(viewer, form),
    maySayNotPlacedWith: maySayNotPlacedWith(viewer, form).allowed,
  }
}

export type FormPage = NonNullable<Awaited<ReturnType<typeof formPage>>>

/** Whom the viewer's own form is not to be placed with, in her words; read by her alone, past no wall. */
export async function myNotPlacedWith(viewer: Viewer, form: Pick<FormPage, 'id' | 'personId' | 'maySayNotPlacedWith'>): Promise<string[]> {
  if (!form.maySayNotPlacedWith) return []
  const rows = await transactionFor(viewer.personId, async (tx) => {
    if (!form.personId) await tx.$executeRaw`select set_config('app.form', ${form.id}, true)`
    return notPlacedWith(viewer, tx, [form.id])
  })
  return rows.map(({ words }) => words)
}

/** The forms that the viewer holds, newest first, each with how far its interests have come. */
export async function myForms(viewer: Viewer, held: string | null, now: Date) {
  const hash = hashOfHeld(held)
  if (!viewer.personId && !hash) return []
  const forms = await db().interestForm.findMany({
    relationLoadStrategy: 'join',
    where: formsHeldBy(viewer, hash, now),
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { id: true, sentAt: true, savedAt: true, step: true, topic: true, interests: ofInterests },
  })
  return forms.map(({ interests, sentAt, savedAt, ...form }) => ({
    ...form,
    sent: sentAt !== null,
    keptUntil: keptUntil(savedAt),
    mayChange: mayChangeForm(viewer, { interests }).allowed,
    interests: interests.map((interest) => interestOf(viewer, interest, now)),
  }))
}

export type MyForm = Awaited<ReturnType<typeof myForms>>[number]
