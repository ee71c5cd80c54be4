import { viewerFor } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { db } from '@/lib/kernel/db'
import { deletionQueue, ownDataQueue } from '@/lib/kernel/job-queues'
import { log } from '@/lib/kernel/log'
import type { Chore } from '@/lib/kernel/relay'
import { deleteAccount } from '@/lib/own-data/delete-account.command'
import { makeCopy } from '@/lib/own-data/make-copy.command'

/** What people asked for and a worker does, each as the person who asked, so that it can do no more than she may. */
export const chores: readonly Chore[] = [
  {
    queue: ownDataQueue,
    waiting: () => db().$queryRaw<{ id: string }[]>`
      select f."id"::text from "OwnDataFile" f where f."madeAt" is null
        and not exists (select from pgboss.job j where j.name = ${ownDataQueue} and j.id = f."id")
      order by f."askedAt" limit 100`,
    async act(fileId) {
      const file = await db().ownDataFile.findUnique({ where: { id: fileId }, select: { personId: true } })
      if (!file) return
      const now = new Date()
      const outcome = await execute(makeCopy, await viewerFor(file.personId, now), { fileId }, { now })
      if (outcome.kind !== 'done') log().warn({ job: ownDataQueue, fileId, outcome: outcome.kind })
    },
  },
  {
    queue: deletionQueue,
    waiting: () => db().$queryRaw<{ id: string }[]>`
      select d."personId"::text as "id" from "AccountDeletion" d where d."dueAt" <= now()
        and not exists (select from pgboss.job j where j.name = ${deletionQueue} and j.id = d."personId")
      order by d."dueAt" limit 100`,
    async act(personId) {
      const now = new Date()
      const outcome = await execute(deleteAccount, await viewerFor(personId, now), {}, { now })
      // The last administrator stays; whoever undid it in time does too. Both are looked at again tomorrow.
      if (outcome.kind !== 'done') log().warn({ job: deletionQueue, personId, outcome: outcome.kind })
    },
  },
]
