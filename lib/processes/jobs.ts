import { runJobs } from '@/lib/kernel/jobs'
import { post } from '@/lib/mail/post'
import { chores } from './chores'
import { clocked } from './clocked'

/** Starts this process's worker, in the server or apart from it. Several may run at the same time. */
export function startJobs(): Promise<{ stop: () => Promise<void> }> {
  return runJobs({ post, clocked, chores })
}
