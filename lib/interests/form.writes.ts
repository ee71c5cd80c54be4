import 'server-only'
import { randomUUID } from 'node:crypto'
import { derivedToken, hashOfToken } from '@/lib/access/secrets'
import type { Tx } from '@/lib/kernel/db'
import { env } from '@/lib/kernel/env'
import type { Prisma } from '@/prisma/generated/client'
import { numberOf, type Step } from './form.rules'

type Addressed = { id: string; address: string }

/** The secret in the link mailed to a form's address. It changes with the address, so that a mistyped one is shut out. */
function linkToken({ id, address }: Addressed): string {
  return derivedToken('interest-links', id, address)
}

/** The page at which a form goes on: by the mailed link, or, once it belongs to an account, by signing in. */
export function pageOfForm(form: Addressed & { personId: string | null }): string {
  return `${env().APP_URL}/interest/${form.personId ? form.id : `link/${linkToken(form)}`}`
}

/** New secrets for a form and its address: of the mailed link, and of the browser that typed the address. */
export function newSecrets(form: Addressed) {
  const begunKey = randomUUID()
  return {
    begunKey,
    linkHash: hashOfToken(linkToken(form)),
    browserHash: hashOfToken(derivedToken('interest-browsers', form.id, begunKey)),
  }
}

/** The person whose proven address this is, or null. An address of a job she has left does not count. */
export async function personOfAddress(tx: Tx, address: string): Promise<string | null> {
  const known = await tx.emailAddress.findFirst({
    where: { address, verifiedAt: { not: null }, leftJobAt: null },
    select: { personId: true },
  })
  return known?.personId ?? null
}

/** Whether the address is a proven one of this person. */
export async function isAddressOf(tx: Tx, personId: string, address: string): Promise<boolean> {
  return (await tx.emailAddress.count({ where: { address, personId, verifiedAt: { not: null }, leftJobAt: null } })) > 0
}

/** Gives a form to the account whose address it has: from then on it is opened by signing in, and by no link or browser. */
export async function giveToPerson(tx: Tx, formId: string, personId: string): Promise<void> {
  await tx.interestForm.updateMany({ where: { id: formId, personId: null }, data: { personId, linkHash: null, browserHash: null } })
  await tx.interest.updateMany({ where: { formId, personId: null }, data: { personId } })
}

type Answers = Pick<
  Prisma.InterestFormUncheckedUpdateManyInput,
  | 'calledName' | 'pronouns' | 'setting' | 'region' | 'organisationName' | 'yearsInPrevention' | 'aloneInRole' | 'hopes' | 'canOffer'
  | 'accessNeeds' | 'contactWay' | 'personalAddress' | 'topic'
>

type Kept = { form: { id: string; step: number; personId: string | null; address: string }; step: Step; answers: Answers; now: Date }

/** Keeps the answers of one step. Someone who signed in on the way, with the form's address, has it in her account now. */
export async function keepStep(tx: Tx, viewerId: string | null, { form, step, answers, now }: Kept): Promise<void> {
  await tx.interestForm.updateMany({
    where: { id: form.id },
    data: { ...answers, step: Math.max(form.step, numberOf(step)), savedAt: now },
  })
  if (viewerId && !form.personId && (await isAddressOf(tx, viewerId, form.address))) await giveToPerson(tx, form.id, viewerId)
}

type Begun = { personId: string | null; address: string; calledName: string; pronouns: string | null; now: Date }

/** A new form, with what we know of her work when she has an account; without one, with the secrets that open it. */
export async function createForm(tx: Tx, { personId, address, calledName, pronouns, now }: Begun) {
  const form = { id: randomUUID(), address, personId }
  const secrets = personId ? null : newSecrets(form)
  const work = personId
    ? await tx.affiliation.findFirst({
        where: { personId, untilOn: null },
        orderBy: { fromOn: 'desc' },
        select: { setting: true, region: true, organisation: { select: { name: true } } },
      })
    : null
  await tx.interestForm.createMany({
    data: [
      {
        ...form, calledName, pronouns, createdAt: now, savedAt: now,
        linkHash: secrets?.linkHash ?? null, browserHash: secrets?.browserHash ?? null, provenAt: personId ? now : null,
        setting: work?.setting ?? null, region: work?.region ?? null, organisationName: work?.organisation?.name ?? null,
      },
    ],
  })
  return { form, begunKey: secrets?.begunKey ?? null }
}

/** Puts a community at the end of a form's list, unless it is on it. */
export async function addInterest(tx: Tx, formId: string, communityId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    insert into "Interest" ("id", "formId", "communityId", "personId", "address", "rank", "createdAt")
    select gen_random_uuid(), f."id", ${communityId}::uuid, f."personId", f."address",
      1 + coalesce((select max(i."rank") from "Interest" i where i."formId" = f."id"), 0), ${now}
    from "InterestForm" f where f."id" = ${formId}::uuid
    on conflict ("formId", "communityId") do nothing`
}

/** Interest in these communities that counts already and is from the same address or person, by another form. */
export function sentBefore(tx: Tx, form: { id: string; address: string; personId: string | null }, communityIds: readonly string[]) {
  const same = [{ address: form.address }, ...(form.personId ? [{ personId: form.personId }] : [])]
  return tx.interest.findMany({
    where: { formId: { not: form.id }, OR: same, communityId: { in: [...communityIds] }, sentAt: { not: null }, withdrawnAt: null },
    select: {
      communityId: true, community: { select: { name: true } },
      form: { select: { id: true, address: true, personId: true } },
    },
  })
}

/** Moves an unsent form to another address, whose owner is not known yet, and answers the key of the browser that typed it. */
export async function moveToAddress(tx: Tx, form: { id: string; personId: string | null }, address: string): Promise<string | null> {
  await tx.interest.updateMany({ where: { formId: form.id }, data: { address } })
  if (form.personId) {
    await tx.interestForm.updateMany({ where: { id: form.id }, data: { address } })
    return null
  }
  const { begunKey, linkHash, browserHash } = newSecrets({ id: form.id, address })
  await tx.interestForm.updateMany({ where: { id: form.id }, data: { address, linkHash, browserHash, provenAt: null } })
  return begunKey
}
