import { runJobs } from '@/lib/kernel/jobs'
import { post } from '@/lib/mail/post'
import { removeExpired } from './retention'
import { endSeries } from './series'

/** Starts this process's worker, in the server or apart from it. Several may run at the same time. */
export function startJobs(): Promise<{ stop: () => Promise<void> }> {
  return runJobs({ post, removeExpired, endSeries })
}
