import 'server-only'
import { z } from 'zod'
import { hashOfToken } from '@/lib/access/secrets'
import { Declined, defineCommand } from '@/lib/kernel/command'
import { allow } from '@/lib/kernel/decision'
import { keptSince } from './form.rules'
import { giveToPerson, isAddressOf, personOfAddress } from './form.writes'

const gone = 'This link has run out: a form that isn’t sent is kept for 30 days. You can begin a new one.'

/**
 * Goes on with a form by the button on the mailed page. It proves the address: the browser that typed it is shut out unless
 * it comes this way too. When the address belongs to an account, the form goes to that account, and opens by signing in.
 */
export const openForm = defineCommand({
  name: 'interests.form-opened',
  input: z.object({ link: z.string().min(20).max(100) }),
  idempotent: 'by-nature',
  limits: [{ name: 'form-link', points: 100, seconds: 300, key: (_input, client) => client }],
  subject: async ({ tx, input, now }) => ({
    form: await tx.interestForm.findFirst({
      where: { linkHash: hashOfToken(input.link), OR: [{ sentAt: { not: null } }, { savedAt: { gte: keptSince(now) } }] },
      select: { id: true, address: true, provenAt: true },
    }),
  }),
  authorize: () => allow,
  async run({ tx, viewer, input, subject: { form }, now }) {
    if (!form) return new Declined(gone)
    await tx.interestForm.updateMany({ where: { id: form.id }, data: { provenAt: form.provenAt ?? now, browserHash: null } })
    const hers = viewer.personId && (await isAddressOf(tx, viewer.personId, form.address))
    const personId = hers ? viewer.personId : await personOfAddress(tx, form.address)
    if (!personId) return { formId: form.id, token: input.link }
    await giveToPerson(tx, form.id, personId)
    return { formId: form.id, token: null }
  },
  audit: ({ subject }) => ({ subjectId: subject.form?.id ?? null }),
})
