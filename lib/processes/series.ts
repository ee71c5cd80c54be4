import { systemViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { db } from '@/lib/kernel/db'
import { endWithSeries } from '@/lib/memberships/end-membership.command'

const dayMs = 86_400_000

/**
 * Makes former members of those whose series is over, one by one, so that each is in the audit and a process that is
 * killed half-way loses nothing: the next run finds who is left. Run by two at once, each is ended once. Answers how many.
 */
export async function endSeries(now: Date): Promise<number> {
  const viewer = systemViewer('the end of a series')
  const ended = await db().membership.findMany({
    where: {
      departure: null,
      community: {
        program: { endsOn: { lt: now } },
        sessions: { none: { cancellation: null, startsAt: { gt: new Date(now.getTime() + dayMs) } } },
      },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  let count = 0
  for (const { id } of ended) {
    const outcome = await execute(endWithSeries, viewer, { membershipId: id }, { now })
    if (outcome.kind === 'done') count += 1
  }
  return count
}
