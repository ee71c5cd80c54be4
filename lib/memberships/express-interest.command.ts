import 'server-only'
import { communitiesListed } from '@/lib/communities/community.scope'
import { defineCommand } from '@/lib/kernel/command'
import { dayInWords, storedDays } from '@/lib/kernel/dates'
import { enqueue } from '@/lib/kernel/outbox'
import { mayExpressInterest } from './interest.policy'
import { interestInput } from './interest.schema'

/** Sends an expression of interest. One a community and address; the same answer whether or not the address is known. */
export const expressInterest = defineCommand({
  name: 'memberships.interest-expressed',
  input: interestInput,
  limits: [{ name: 'interest-client', points: 60, seconds: 3600, key: (_input, client) => client }],
  subject: ({ tx, input }) =>
    tx.community.findFirst({
      where: { AND: [{ id: input.communityId }, communitiesListed] },
      select: { id: true, name: true, slug: true, interestClosesOn: true, answerOn: true, timeZone: true },
    }),
  authorize: mayExpressInterest,
  async run({ tx, viewer, input, subject, now }) {
    const own = viewer.personId
      ? await tx.emailAddress.findFirst({ where: { address: input.address, personId: viewer.personId }, select: { id: true } })
      : null
    // A second form from an address changes nothing and is answered the same, so that nobody learns who has applied.
    const sent = await tx.interest.findFirst({
      where: { communityId: subject.id, address: input.address, sentAt: { not: null }, withdrawnAt: null },
      select: { id: true },
    })
    if (!sent) {
      const personId = own ? viewer.personId : null
      const { calledName, address, setting, region, why } = input
      await tx.interestForm.create({
        data: {
          personId, calledName, address, setting, region, hopes: why, step: 5, createdAt: now, savedAt: now, sentAt: now,
          interests: { create: { communityId: subject.id, personId, address, createdAt: now, sentAt: now } },
        },
        select: { id: true },
      })
    }
    await enqueue(tx, 'interest-received', {
      to: input.address,
      calledName: input.calledName,
      communityName: subject.name,
      answerBy: dayInWords(subject.answerOn, storedDays),
    })
    return { slug: subject.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
