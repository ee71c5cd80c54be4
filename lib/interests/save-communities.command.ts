import 'server-only'
import { hashOfHeld } from '@/lib/access/secrets'
import { communitiesListed } from '@/lib/communities/community.scope'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { lockPlaces } from '@/lib/memberships/offer.writes'
import { givenTwice, inOrder } from './form.rules'
import { saveCommunitiesInput } from './form.schema'
import { formSubject, type FormSubject } from './form.scope'
import { keepStep } from './form.writes'
import { mayChangeForm, mayExpressInterest } from './interest.policy'

/**
 * Saves which communities she would join, in her order, which of their dates she cannot make, and a topic that none has. A
 * form that was sent counts for what is added at once, and no more for what is taken out.
 */
export const saveCommunities = defineCommand({
  name: 'interests.communities-saved',
  input: saveCommunitiesInput,
  idempotent: 'by-nature',
  subject: async ({ tx, viewer, input, now }) => {
    const load = () => formSubject(tx, viewer, input.formId, hashOfHeld(input.held), now)
    const form = await load()
    if (!form?.sentAt) return form
    // What counts already may be decided at this moment: whoever comes second reads what the first has done.
    for (const communityId of form.interests.map((one) => one.communityId).sort()) await lockPlaces(tx, communityId)
    return load()
  },
  authorize: mayChangeForm,
  async run({ tx, viewer, input, subject, now }) {
    const twice = givenTwice(input.rank)
    if (twice) throw new Refusal('Two communities have the same place in your order. Give each its own.', `rank.${twice}`)
    const there = subject.interests.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ communityId }) => communityId)
    // What the page did not show her stays, after what it did.
    const asked = [...inOrder(input.rank), ...there.filter((id) => !(id in input.rank))]
    const listed = await tx.community.findMany({
      where: { AND: [{ id: { in: asked } }, communitiesListed] },
      select: { id: true, interestClosesOn: true, timeZone: true },
    })
    // What she has already stays, even when its closing day has passed since.
    const open = listed.filter((one) => there.includes(one.id) || mayExpressInterest(viewer, one, now).allowed).map(({ id }) => id)
    const chosen = asked.filter((id) => open.includes(id))
    if (chosen.length === 0 && !input.topic) throw new Refusal('Choose a community, or tell us which topic you miss.', 'topic')
    if (chosen.length === 0 && subject.sentAt && there.length > 0) {
      throw new Refusal('To leave none of them, go to the end of your form and take it back there.', 'topic')
    }
    await writeChosen(tx, subject, chosen, now)
    await writeCannotMake(tx, subject.id, chosen, Object.values(input.away).flat())
    await keepStep(tx, viewer.personId, { form: subject, step: 'communities', answers: { topic: input.topic }, now })
    return { formId: subject.id, then: input.then }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
  conflicts: { interest_once_per_community: 'We have a form from you for that community already. Leave it out of this one.' },
})

async function writeChosen(tx: Tx, form: FormSubject, chosen: readonly string[], now: Date): Promise<void> {
  const { id: formId, personId, address, sentAt } = form
  const dropped = form.interests.filter(({ communityId }) => !chosen.includes(communityId))
  const neverSent = dropped.filter((interest) => interest.sentAt === null).map(({ id }) => id)
  await tx.interest.deleteMany({ where: { id: { in: neverSent } } })
  await tx.interest.updateMany({ where: { id: { in: dropped.map(({ id }) => id) }, withdrawnAt: null }, data: { withdrawnAt: now } })
  for (const [index, communityId] of chosen.entries()) {
    const known = form.interests.find((interest) => interest.communityId === communityId)
    const data = { rank: index + 1, withdrawnAt: null, sentAt: sentAt ? (known && !known.withdrawnAt ? known.sentAt : now) : null }
    if (known) await tx.interest.updateMany({ where: { id: known.id }, data })
    else await tx.interest.createMany({ data: [{ ...data, formId, communityId, personId, address, createdAt: now }] })
  }
}

async function writeCannotMake(tx: Tx, formId: string, communityIds: readonly string[], sessionIds: readonly string[]): Promise<void> {
  await tx.sessionCannotMake.deleteMany({ where: { formId } })
  const sessions = await tx.session.findMany({
    where: { id: { in: [...sessionIds] }, communityId: { in: [...communityIds] } },
    select: { id: true },
  })
  await tx.sessionCannotMake.createMany({ data: sessions.map(({ id }) => ({ formId, sessionId: id })) })
}
