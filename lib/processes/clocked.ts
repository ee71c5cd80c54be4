import { offersQueue, retentionQueue, seriesQueue } from '@/lib/kernel/job-queues'
import type { Clocked } from '@/lib/kernel/jobs'
import { endOffersPastTheirDay } from './offers'
import { removeExpired } from './retention'
import { endSeries } from './series'

/** Everything that the clock brings about, by the queue whose schedule says when. */
export const clocked: readonly Clocked[] = [
  { queue: retentionQueue, act: removeExpired },
  { queue: seriesQueue, act: async (now) => ({ ended: await endSeries(now) }) },
  { queue: offersQueue, act: async (now) => ({ ended: await endOffersPastTheirDay(now) }) },
]
