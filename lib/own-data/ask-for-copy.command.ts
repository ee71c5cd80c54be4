import 'server-only'
import { z } from 'zod'
import { defineCommand, insist } from '@/lib/kernel/command'
import { wakeWorkers } from '@/lib/kernel/outbox'
import { holdPerson } from '@/lib/people/address.writes'
import { copiesADay, mayMakeAnother } from './copy.rules'
import { mayHaveCopy } from './own-data.policy'

/** Asks for a copy of everything, which is made in the background. While one is waiting, asking again changes nothing. */
export const askForCopy = defineCommand({
  name: 'own-data.asked-for',
  input: z.object({}),
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: mayHaveCopy,
  async run({ tx, subject: { personId }, now }) {
    await holdPerson(tx, personId)
    const asked = await tx.ownDataFile.findMany({
      where: { personId },
      orderBy: { askedAt: 'desc' },
      take: copiesADay,
      select: { id: true, askedAt: true, madeAt: true },
    })
    const waiting = asked.find(({ madeAt }) => madeAt === null)
    if (waiting) return { fileId: waiting.id }
    insist(mayMakeAnother(asked.map(({ askedAt }) => askedAt), now))
    const { id } = await tx.ownDataFile.create({ data: { personId, askedAt: now }, select: { id: true } })
    await wakeWorkers(tx)
    return { fileId: id }
  },
  audit: ({ subject, data }) => ({ subjectId: data.fileId, personId: subject.personId }),
})
