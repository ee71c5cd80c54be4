import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { personForInterest } from '@/lib/people/person-for-interest.writes'
import type { firstSettings} from '@/lib/settings/settings.rules';
import { settingsFrom } from '@/lib/settings/settings.rules'
import type { PlacingChoice } from '@/prisma/generated/enums'

export function keptWordings(tx: Tx) {
  return tx.letterWording.findMany({ select: { choice: true, subject: true, body: true, changedAt: true } })
}

export async function addressForQuestions(tx: Tx): Promise<string> {
  const rows = await tx.setting.findMany({ where: { name: 'questionsTo' satisfies keyof typeof firstSettings }, select: { name: true, value: true } })
  return settingsFrom(rows).questionsTo
}

type Interest = {
  id: string
  personId: string | null
  address: string
  form: { calledName: string; setting: string | null; region: string | null }
}

/** The person behind an interest, made from her form when she has no account yet, and known to it from now on. */
export async function personBehind(tx: Tx, interest: Interest, now: Date): Promise<string> {
  const personId = await personForInterest(tx, { ...interest.form, personId: interest.personId, address: interest.address }, now)
  if (personId !== interest.personId) await tx.interest.updateMany({ where: { id: interest.id }, data: { personId } })
  return personId
}

type Offering = { communityId: string; interestId: string; personId: string; offeredById: string; openUntilOn: Date; now: Date }

/** Makes an offer of the place that is held for an interest: the same place, so nothing is counted again. */
export async function openOffer(tx: Tx, { now, ...offering }: Offering): Promise<string> {
  const { id } = await tx.offer.create({ data: { ...offering, offeredAt: now }, select: { id: true } })
  return id
}

type Sent = { interestId: string; choice: PlacingChoice; offerId: string | null }

/** Notes letters that leave together. Named indexes see to it that none leaves twice. */
export async function noteBatch(tx: Tx, communityId: string, letters: readonly Sent[], sentById: string, now: Date): Promise<void> {
  const { id: batchId } = await tx.letterBatch.create({ data: { communityId, sentById, sentAt: now }, select: { id: true } })
  await tx.batchLetter.createMany({ data: letters.map((letter) => ({ ...letter, batchId })) })
  await tx.placing.updateMany({
    where: { interestId: { in: letters.map(({ interestId }) => interestId) } },
    data: { letterSentAt: now, version: { increment: 1 } },
  })
}
