import 'server-only'
import { z } from 'zod'
import { addressInput } from '@/lib/access/ask-for-code.schema'
import { defineCommand, Refusal } from '@/lib/kernel/command'
import { dateOf } from '@/lib/kernel/dates'
import { mayInstall } from './person.policy'

/**
 * Names the first administrator of an empty installation, who is staff too until others are named. It works once, and
 * only for the process that starts the site.
 */
export const createFirstAdministrator = defineCommand({
  name: 'people.first-administrator-named',
  input: z.object({ address: addressInput }),
  subject: async () => ({}),
  authorize: mayInstall,
  async run({ tx, input, now }) {
    // Two first starts at once must not name two people.
    await tx.$executeRaw`lock table "RoleGrant" in share row exclusive mode`
    const known = await tx.roleGrant.findFirst({ where: { role: 'administrator' }, select: { id: true } })
    if (known) throw new Refusal('There is an administrator already.')
    const fromOn = dateOf(now, 'UTC')
    const person = await tx.person.create({
      data: {
        calledName: input.address.split('@')[0]!,
        addresses: { create: { address: input.address, kind: 'work', maySignIn: true, mayNotify: true, isPrimary: true } },
        roles: { create: [{ role: 'administrator', fromOn }, { role: 'staff', fromOn }] },
      },
      select: { id: true },
    })
    return { personId: person.id }
  },
  audit: ({ data }) => ({ subjectId: data.personId, personId: data.personId }),
})
