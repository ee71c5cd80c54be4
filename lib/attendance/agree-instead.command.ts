import 'server-only'
import { z } from 'zod'
import { defineCommand } from '@/lib/kernel/command'
import { mayAgreeInstead } from './attendance.policy'

/** Writes what was agreed with a member who can't reach the minimum, in words. The newest stands. */
export const agreeInstead = defineCommand({
  name: 'attendance.agreed-instead',
  input: z.object({
    membershipId: z.uuid(),
    words: z.string().trim().min(1, 'Write what you agreed, in a line.').max(400, 'Keep it under 400 characters.'),
  }),
  async subject({ tx, viewer, input }) {
    const membership = await tx.membership.findFirst({
      where: { id: input.membershipId, communityId: { in: [...viewer.facilitates] } },
      select: { id: true, communityId: true, personId: true, community: { select: { slug: true } } },
    })
    return membership
  },
  authorize: mayAgreeInstead,
  async run({ tx, viewer, input, subject, now }) {
    await tx.agreedInstead.create({
      data: { membershipId: subject.id, words: input.words, writtenById: viewer.personId!, writtenAt: now },
      select: { id: true },
    })
    return { slug: subject.community.slug }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})
