import 'server-only'
import { z } from 'zod'
import { defineCommand, insist } from '@/lib/kernel/command'
import { dateOf, dayAndYearInWords } from '@/lib/kernel/dates'
import { env } from '@/lib/kernel/env'
import { enqueue } from '@/lib/kernel/outbox'
import { holdPerson } from '@/lib/people/address.writes'
import { administratorsBeside } from './administrators.writes'
import { deletionDue, leavesAnAdministrator } from './deletion.rules'
import { mayDelete } from './own-data.policy'
import { waysIn } from './ways-in.writes'

const timeZone = 'Australia/Melbourne'

/** Asks that the viewer’s account be deleted in seven days, and tells every address that signs her in how to undo it. */
export const askDeletion = defineCommand({
  name: 'own-data.deletion-asked',
  input: z.object({}),
  idempotent: 'by-nature',
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: mayDelete,
  async run({ tx, subject: { personId }, now }) {
    await holdPerson(tx, personId)
    insist(leavesAnAdministrator(await administratorsBeside(tx, personId, dateOf(now, timeZone))))
    const known = await tx.accountDeletion.findUnique({ where: { personId }, select: { dueAt: true } })
    if (known) return {}
    const { dueAt } = await tx.accountDeletion.create({ data: { personId, askedAt: now, dueAt: deletionDue(now) }, select: { dueAt: true } })
    for (const to of await waysIn(tx, personId)) {
      await enqueue(tx, 'deletion-asked', { to, day: dayAndYearInWords(dueAt, timeZone), link: `${env().APP_URL}/account/delete` })
    }
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.personId, personId: subject.personId }),
})
