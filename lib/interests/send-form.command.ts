import 'server-only'
import { hashOfHeld } from '@/lib/access/secrets'
import { communitiesListed } from '@/lib/communities/community.scope'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { dayInWords, storedDays } from '@/lib/kernel/dates'
import type { Tx } from '@/lib/kernel/db'
import { enqueue } from '@/lib/kernel/outbox'
import { formInput } from './form.schema'
import { formSubject, type FormSubject } from './form.scope'
import { pageOfForm, sentBefore } from './form.writes'
import { mayChangeForm, mayExpressInterest, mayJoin } from './interest.policy'
import { stepsToFinish } from './form.rules'
import { stepTitles } from './interest.labels'

/**
 * Sends the form for the communities it names. One that counts already by an earlier form stays as it was: somebody whose
 * address is proven is told here, anybody else by mail alone. A browser that proved nothing lets go of the form.
 */
export const sendForm = defineCommand({
  name: 'interests.form-sent',
  input: formInput,
  limits: [{ name: 'form-sent', points: 60, seconds: 3600, key: (_input, client) => client }],
  subject: ({ tx, viewer, input, now }) => formSubject(tx, viewer, input.formId, hashOfHeld(input.held), now),
  authorize: mayChangeForm,
  async run({ tx, viewer, subject, now }) {
    const proven = subject.personId !== null || subject.provenAt !== null
    const after = { formId: subject.id, shows: proven }
    if (subject.sentAt) return after
    const [unfinished] = stepsToFinish(subject)
    if (unfinished) throw new Refusal(`One step isn’t finished: ${stepTitles[unfinished]}.`)
    // Two forms from one address are sent one after the other, so that the second finds the first.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`interest ${subject.address}`}, 0))`
    const communities = await communitiesOf(tx, subject)
    for (const community of communities) insist(mayExpressInterest(viewer, community, now))
    const before = await sentBefore(tx, subject, communities.map(({ id }) => id))
    const [known] = before
    if (known && proven) throw new Refusal(`We have a form from you for ${known.community.name} already. Leave it out of this one.`)
    if (subject.personId) await insistOnNoPlace(tx, subject.personId, communities)
    await enqueue(tx, 'interest-received', {
      to: subject.address,
      calledName: subject.calledName,
      communities: communities
        .filter(({ id }) => !before.some(({ communityId }) => communityId === id))
        .map(({ name, answerOn }) => ({ name, answerBy: dayInWords(answerOn, storedDays) })),
      topic: subject.topic !== null,
      before: before.map(({ community }) => community.name),
      link: pageOfForm(known?.form ?? subject),
    })
    await send(tx, subject, before.map(({ communityId }) => communityId), now)
    return after
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})

/** The communities that the form names, in her order. */
async function communitiesOf(tx: Tx, form: FormSubject) {
  const named = form.interests.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ communityId }) => communityId)
  const rows = await tx.community.findMany({
    where: { AND: [{ id: { in: named } }, communitiesListed] },
    select: { id: true, name: true, interestClosesOn: true, answerOn: true, timeZone: true },
  })
  return rows.sort((one, other) => named.indexOf(one.id) - named.indexOf(other.id))
}

async function insistOnNoPlace(tx: Tx, personId: string, communities: readonly { id: string }[]): Promise<void> {
  const where = { personId, communityId: { in: communities.map(({ id }) => id) }, departure: null }
  insist(mayJoin({ sent: false, member: (await tx.membership.count({ where })) > 0 }))
}

async function send(tx: Tx, form: FormSubject, counted: readonly string[], now: Date): Promise<void> {
  const proven = form.personId !== null || form.provenAt !== null
  await tx.interest.deleteMany({ where: { formId: form.id, communityId: { in: [...counted] } } })
  const left = form.interests.filter(({ communityId }) => !counted.includes(communityId))
  if (left.length === 0 && !form.topic) {
    // All of it counts by an earlier form, and nobody has shown that these words are hers.
    await tx.interestForm.deleteMany({ where: { id: form.id } })
    return
  }
  await tx.interestForm.updateMany({
    where: { id: form.id },
    data: { sentAt: now, savedAt: now, ...(proven ? {} : { browserHash: null }) },
  })
  await tx.interest.updateMany({ where: { formId: form.id, withdrawnAt: null }, data: { sentAt: now } })
}
