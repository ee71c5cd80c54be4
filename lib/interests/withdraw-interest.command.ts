import 'server-only'
import { hashOfHeld } from '@/lib/access/secrets'
import { releaseInterest } from '@/lib/composing/placing.writes'
import { defineCommand } from '@/lib/kernel/command'
import { allow } from '@/lib/kernel/decision'
import { lockPlaces } from '@/lib/memberships/offer.writes'
import { formInput, withdrawInput } from './form.schema'
import { formSubject } from './form.scope'
import { mayWithdraw } from './interest.policy'

/** Takes back the interest in one community, or in all that her form names. Nothing more happens with it. */
export const withdrawInterest = defineCommand({
  name: 'interests.interest-withdrawn',
  input: withdrawInput,
  idempotent: 'by-nature',
  subject: async ({ tx, viewer, input, now }) => {
    const load = () => formSubject(tx, viewer, input.formId, hashOfHeld(input.held), now)
    const named = await load()
    if (!named) return null
    // Staff who decide at the same moment wait for this, and she for them.
    for (const communityId of named.interests.map((one) => one.communityId).sort()) await lockPlaces(tx, communityId)
    const form = await load()
    if (!form) return null
    const asked = form.interests.filter((one) => one.sentAt && !one.withdrawnAt && (!input.communityId || one.communityId === input.communityId))
    return asked.length > 0 ? { form, asked } : null
  },
  authorize: mayWithdraw,
  async run({ tx, subject: { form, asked }, now }) {
    await tx.interest.updateMany({ where: { id: { in: asked.map(({ id }) => id) } }, data: { withdrawnAt: now } })
    for (const interest of asked) await releaseInterest(tx, interest)
    await tx.interestForm.updateMany({ where: { id: form.id }, data: { savedAt: now } })
    return { formId: form.id }
  },
  audit: ({ subject: { form } }) => ({ subjectId: form.id, personId: form.personId }),
})

/** Throws away a form that was not sent, or that only tells a topic, at once and with everything in it. */
export const discardForm = defineCommand({
  name: 'interests.form-discarded',
  input: formInput,
  subject: async ({ tx, viewer, input, now }) => {
    const form = await formSubject(tx, viewer, input.formId, hashOfHeld(input.held), now)
    return form && form.interests.every(({ sentAt }) => sentAt === null) ? form : null
  },
  authorize: () => allow,
  async run({ tx, subject }) {
    await tx.interestForm.deleteMany({ where: { id: subject.id } })
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
