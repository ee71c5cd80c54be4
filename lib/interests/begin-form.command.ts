import 'server-only'
import { hashOfHeld, type Bytes } from '@/lib/access/secrets'
import type { Viewer } from '@/lib/access/actor'
import { communitiesListed } from '@/lib/communities/community.scope'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { enqueue } from '@/lib/kernel/outbox'
import { draftDays } from './form.rules'
import { beginFormInput } from './form.schema'
import { formsHeldBy } from './form.scope'
import { addInterest, createForm, isAddressOf, pageOfForm, sentBefore } from './form.writes'
import { mayBeginForm, mayJoin } from './interest.policy'

/**
 * Begins a form with its first step, or goes on with the one that she holds. Without an account the link to go on elsewhere
 * is mailed; the answer is the same whether or not the address is known, and who has sent a form before learns it by mail.
 */
export const beginForm = defineCommand({
  name: 'interests.form-begun',
  input: beginFormInput,
  limits: [
    { name: 'form-address', points: 6, seconds: 3600, key: (input) => input.address },
    { name: 'form-client', points: 60, seconds: 3600, key: (_input, client) => client },
  ],
  subject: async ({ tx, input }) => {
    if (!input.communityId) return { community: null }
    const community = await tx.community.findFirst({
      where: { AND: [{ id: input.communityId }, communitiesListed] },
      select: { id: true, interestClosesOn: true, timeZone: true },
    })
    return community && { community }
  },
  authorize: mayBeginForm,
  async run({ tx, viewer, input, subject: { community }, now }) {
    const { address, calledName, pronouns = null } = input
    const personId = viewer.personId
    if (personId && !(await isAddressOf(tx, personId, address))) {
      throw new Refusal('Choose one of the addresses that you have proved to be yours. You can add one under Me.', 'address')
    }
    // Pressed twice, or begun again in the same browser, it is one form.
    if (personId) await tx.$executeRaw`select 1 from "Person" where "id" = ${personId}::uuid for update`
    if (personId && community) insist(mayJoin(await interestOf(tx, personId, community.id)))
    const draft = await draftOf(tx, viewer, hashOfHeld(input.held), address, now)
    const names = { calledName, pronouns }
    if (draft) {
      await tx.interestForm.updateMany({ where: { id: draft.id }, data: { ...names, savedAt: now } })
      if (community) await addInterest(tx, draft.id, community.id, now)
      return { formId: draft.id, begunKey: null }
    }
    const { form, begunKey } = await createForm(tx, { ...names, personId, address, now })
    if (community) await addInterest(tx, form.id, community.id, now)
    if (!personId) {
      const [earlier] = community ? await sentBefore(tx, form, [community.id]) : []
      const link = pageOfForm(form)
      await enqueue(tx, 'interest-begun', { to: address, calledName, link, days: draftDays, earlier: earlier ? pageOfForm(earlier.form) : null })
    }
    return { formId: form.id, begunKey }
  },
  audit: ({ data }) => ({ subjectId: data.formId }),
})

async function draftOf(tx: Tx, viewer: Viewer, held: Bytes | null, address: string, now: Date) {
  const { personId } = viewer
  return tx.interestForm.findFirst({
    where: { AND: [formsHeldBy(viewer, held, now), { sentAt: null, personId }, personId ? {} : { address }] },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
}

async function interestOf(tx: Tx, personId: string, communityId: string) {
  const [sent, membership] = await Promise.all([
    tx.interest.count({ where: { personId, communityId, sentAt: { not: null }, withdrawnAt: null } }),
    tx.membership.count({ where: { personId, communityId, departure: null } }),
  ])
  return { sent: sent > 0, member: membership > 0 }
}
