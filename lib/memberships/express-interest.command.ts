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
    const { communityId: _community, ...form } = input
    await tx.interest.create({
      data: { ...form, communityId: subject.id, personId: own ? viewer.personId : null, createdAt: now },
      select: { id: true },
    })
    await enqueue(tx, 'interest-received', {
      to: input.address,
      calledName: input.calledName,
      communityName: subject.name,
      answerBy: dayInWords(subject.answerOn, storedDays),
    })
    return { slug: subject.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
  conflicts: {
    interest_once_per_community: 'We already have a form from this address for this community. You will hear from us either way.',
  },
})
