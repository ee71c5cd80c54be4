import { derivedToken, hashOfToken } from '@/lib/access/secrets'
import type { InterestForm, Prisma } from '@/prisma/generated/client'
import { owner } from '@/tests/setup/owner'
import { next } from './words'

export type Draft = InterestForm & {
  /** What the link in the mail carries, and the browser that came by it. */
  link: string
}

/** A form that is begun and not sent, finished in all but the press of the button, for a community if one is given. */
export async function draft(communityId: string | null, given: Partial<Prisma.InterestFormUncheckedCreateInput> = {}): Promise<Draft> {
  const address = given.address ?? `begun${next()}@example.org`
  const form = await owner().interestForm.create({
    data: {
      calledName: `Begun ${next()}`, address, setting: 'school', region: 'hume', yearsInPrevention: 'one_to_three', hopes: 'To think with others.',
      step: 5, provenAt: new Date(), ...given,
    },
  })
  const link = derivedToken('interest-links', form.id, address)
  if (!form.personId) await owner().interestForm.update({ where: { id: form.id }, data: { linkHash: hashOfToken(link) } })
  const { personId } = form
  const sentAt = form.sentAt
  if (communityId) await owner().interest.create({ data: { formId: form.id, communityId, personId, address, sentAt } })
  return { ...form, link }
}
