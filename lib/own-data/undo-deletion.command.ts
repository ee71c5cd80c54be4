import 'server-only'
import { z } from 'zod'
import { defineCommand } from '@/lib/kernel/command'
import { holdPerson } from '@/lib/people/address.writes'
import { mayChangeOwn } from '@/lib/people/person.policy'

/** Takes the wish to delete the account back. Whoever is signed in as its person may: undoing harms nobody. */
export const undoDeletion = defineCommand({
  name: 'own-data.deletion-undone',
  input: z.object({}),
  idempotent: 'by-nature',
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: mayChangeOwn,
  async run({ tx, subject: { personId } }) {
    await holdPerson(tx, personId)
    await tx.accountDeletion.deleteMany({ where: { personId } })
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.personId, personId: subject.personId }),
})
