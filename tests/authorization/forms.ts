import { hashOfCode, hashOfToken, newSalt, randomToken } from '@/lib/access/secrets'
import { planAsSeen } from '@/lib/plans/plan.rules'
import { community } from '@/tests/factories/communities'
import { draft } from '@/tests/factories/interests'
import { interest, membership, offer } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { signIn } from '@/tests/factories/sign-ins'
import { dayFromNow, next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import type { Cell, Form } from './table'

/** Whose record an act is about: the asker's own, or that of a fellow member. */
export type Whose = 'own' | 'another’s'

export function personOf(whose: Whose, { world, personId }: Cell): string {
  return whose === 'own' && personId ? personId : world.fellowId
}

export const aboutSession = ({ world }: Cell): Form => ({ sessionId: world.session.id })

/** The open session, at which a member has said that she is here. */
export async function afterArriving({ world }: Cell): Promise<Form> {
  const [sessionId, personId] = [world.session.id, world.people.member]
  await owner().arrival.createMany({ data: [{ sessionId, personId, arrivedAt: new Date() }], skipDuplicates: true })
  return { sessionId, answer: 'steady' }
}

/** A code asked for in this browser by somebody who may sign in, by its letters or by its link. */
export async function askedFor(way: 'code' | 'link'): Promise<Form> {
  const [{ address }, code, secret, link, salt] = [await person(), 'ABCD2345', randomToken(), randomToken(), newSalt()]
  const { id } = await owner().signInCode.create({
    data: {
      address: address.address, codeHash: await hashOfCode(code, salt), salt, browserHash: hashOfToken(secret),
      linkHash: hashOfToken(link), destination: '/home', expiresAt: new Date(Date.now() + 600_000), triesLeft: 5,
    },
    select: { id: true },
  })
  return { ...(way === 'code' ? { code } : { link }), cookie: `cop-asked=${id}.${secret}` }
}

export const newAddress = (): Form => ({ address: `walk${next()}@example.org` })

export function aboutSignIn(whose: Whose) {
  return async (cell: Cell): Promise<Form> => ({ signInId: (await signIn(personOf(whose, cell))).signInId })
}

/** Nobody may have many addresses, so those of earlier cells make room. */
async function roomForAddress(personId: string): Promise<string> {
  await owner().emailAddress.deleteMany({ where: { personId, address: { startsWith: 'walk' } } })
  return personId
}

/** An address that is already proved, one of several. */
export function aboutAddress(whose: Whose) {
  return async (cell: Cell): Promise<Form> => {
    const more = { kind: 'work' as const, verifiedAt: new Date(), maySignIn: false, mayNotify: true }
    const { id } = await owner().emailAddress.create({
      data: { personId: await roomForAddress(personOf(whose, cell)), address: newAddress()['address']!, ...more },
      select: { id: true },
    })
    return { addressId: id, code: 'ABCD2345', mayNotify: 'on', maySignIn: 'on' }
  }
}

/** A second address that signs in, with a code on its way to it. */
export function aboutWayIn(whose: Whose) {
  return async (cell: Cell): Promise<Form> => {
    const more = { kind: 'work' as const, verifiedAt: new Date(), maySignIn: true, mayNotify: true }
    const [code, salt] = ['ABCD2345', newSalt()]
    const proof = { codeHash: await hashOfCode(code, salt), salt, expiresAt: new Date(Date.now() + 600_000), triesLeft: 5 }
    const { id } = await owner().emailAddress.create({
      data: { personId: await roomForAddress(personOf(whose, cell)), address: newAddress()['address']!, ...more, proofs: { create: proof } },
      select: { id: true },
    })
    return { addressId: id, code }
  }
}

/** A merge with the account of somebody new that was asked for, or one that was proved too. */
export function aboutMerge(whose: Whose, was: 'asked' | 'proved') {
  return async (cell: Cell): Promise<Form> => {
    const [{ address }, code, salt] = [await person(), 'ABCD2345', newSalt()]
    const usedAt = was === 'proved' ? new Date() : null
    const proof = { codeHash: await hashOfCode(code, salt), salt, usedAt, expiresAt: new Date(Date.now() + 600_000), triesLeft: 5 }
    const { id } = await owner().mergeProof.create({
      data: { personId: personOf(whose, cell), address: address.address, ...proof },
      select: { id: true },
    })
    return { proofId: id, code }
  }
}

export function aboutWork(whose: Whose) {
  return async (cell: Cell): Promise<Form> => {
    const { id } = await owner().affiliation.create({
      data: { personId: personOf(whose, cell), roleTitle: 'Worker', setting: 'other', region: 'gippsland', fromOn: dayFromNow(-90) },
      select: { id: true },
    })
    return { affiliationId: id, untilOn: dayFromNow(-1).toISOString().slice(0, 10) }
  }
}

/** A place of the asker's own, in a community where nothing else hangs on it, or that of a fellow member in ours. */
export function aboutPlace(whose: Whose) {
  return async (cell: Cell): Promise<Form> => {
    const personId = personOf(whose, cell)
    const ours = { communityId_personId: { communityId: cell.world.ours.id, personId } }
    const { id } =
      whose === 'own' && cell.personId
        ? await membership((await community()).id, personId)
        : await owner().membership.findUniqueOrThrow({ where: ours, select: { id: true } })
    const day = (days: number) => dayFromNow(days).toISOString().slice(0, 10)
    return { membershipId: id, fromOn: day(2), returnsOn: day(30), showsGroup: 'setting', name: 'Ana', reason: 'As we said.' }
  }
}

/** Somebody's place, for whoever looks after all of them. */
export async function aboutSomePlace(cell: Cell): Promise<Form> {
  const { id } = await membership((await community()).id, cell.world.fellowId)
  return { membershipId: id, reason: 'As we said.' }
}

/** A form sent by nobody whom we know, waiting for an offer in our community. */
export async function aboutInterest({ world }: Cell): Promise<Form> {
  return { interestId: (await interest(world.ours.id)).id }
}

/** An unsent form that this role holds, by its account or by the link that was mailed; or one that another holds. */
export function aboutForm(whose: Whose) {
  return async ({ world, personId }: Cell): Promise<Form> => {
    const form = await draft(world.ours.id, { personId: whose === 'own' ? personId : world.fellowId })
    return { formId: form.id, ...(form.personId ? {} : { cookie: `cop-form=${form.link}` }) }
  }
}

/** A form about a topic alone, which this role holds and may send whatever else she has. */
export async function aboutTopicForm({ personId }: Cell): Promise<Form> {
  const form = await draft(null, { personId, topic: 'Sport' })
  return { formId: form.id, ...(form.personId ? {} : { cookie: `cop-form=${form.link}` }) }
}

/** The same, sent a moment ago. */
export function aboutSentForm(whose: Whose) {
  return async ({ world, personId }: Cell): Promise<Form> => {
    const form = await draft((await community()).id, { sentAt: new Date(), personId: whose === 'own' ? personId : world.fellowId })
    return { formId: form.id, ...(form.personId ? {} : { cookie: `cop-form=${form.link}` }) }
  }
}

/** The link that was mailed for a form without an account. */
export async function aboutFormLink({ world }: Cell): Promise<Form> {
  return { link: (await draft(world.ours.id)).link }
}

/** A form begun with an address of the role’s own, or any when it has none. */
export async function aboutBeginning({ personId }: Cell): Promise<Form> {
  const own = personId ? await owner().emailAddress.findFirst({ where: { personId, maySignIn: true }, select: { address: true } }) : null
  return { calledName: 'Ana', ...(own ?? newAddress()), communityId: (await community()).id }
}

/** An offer to the applicant, in a community where nothing else hangs on it. */
export async function aboutOffer({ world }: Cell): Promise<Form> {
  return { offerId: (await offer((await community()).id, world.people.applicant, { offeredById: world.people.staff })).id }
}

export async function aboutContact({ world }: Cell): Promise<Form> {
  const { id } = await owner().contactRequest.findFirstOrThrow({ where: { personId: world.fellowId }, select: { id: true } })
  return { contactId: id }
}

/** The plan of the open session as it is now, with one part over all of its minutes. */
export async function planOfOpenSession({ world }: Cell): Promise<Form> {
  const parts = await owner().part.findMany({ where: { sessionId: world.session.id }, orderBy: { position: 'asc' } })
  const part = { id: '', title: 'All of us', kind: 'main', minutes: '120', holderId: world.fellowId, prompt: '' }
  const fields = Object.entries(part).map(([name, value]) => [`part.0.${name}`, value])
  return { sessionId: world.session.id, seen: planAsSeen(parts), ...(Object.fromEntries(fields) as Form) }
}

/** The second part of the open session. */
export function aboutPart(more: Form = {}) {
  return async ({ world }: Cell): Promise<Form> => {
    const [, part] = await owner().part.findMany({ where: { sessionId: world.session.id }, orderBy: { position: 'asc' }, select: { id: true } })
    return { partId: part!.id, ...more }
  }
}

export async function aboutPartOffer(cell: Cell): Promise<Form> {
  const about = { partId: (await aboutPart()(cell))['partId']!, personId: cell.world.people.member }
  await owner().partOffer.createMany({ data: [about], skipDuplicates: true })
  return about
}

export async function newRecap({ world }: Cell): Promise<Form> {
  await owner().recap.deleteMany({ where: { sessionId: world.session.id } })
  return { sessionId: world.session.id, version: '0', words: 'We met.' }
}

export async function aboutFellowsPlace({ world }: Cell): Promise<Form> {
  const { id } = await owner().membership.findFirstOrThrow({ where: { personId: world.fellowId, communityId: world.ours.id }, select: { id: true } })
  return { membershipId: id, words: 'Comes to the last two.' }
}
