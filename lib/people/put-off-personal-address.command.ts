import 'server-only'
import { z } from 'zod'
import { safeDestination } from '@/lib/access/sign-in.rules'
import { defineCommand } from '@/lib/kernel/command'
import { mayChangeOwn } from './person.policy'

/** Says "not now" to a personal address. She goes on to where she was going, and is not asked at each sign-in. */
export const putOffPersonalAddress = defineCommand({
  name: 'people.personal-address-put-off',
  input: z.object({ to: z.string().max(300).optional() }),
  idempotent: 'by-nature',
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: mayChangeOwn,
  async run({ tx, input, subject, now }) {
    await tx.person.updateMany({ where: { id: subject.personId }, data: { personalAddressAskedAt: now } })
    return { to: safeDestination(input.to) }
  },
  audit: ({ subject }) => ({ personId: subject.personId }),
})
