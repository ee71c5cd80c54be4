import { asProcess, whenEnding } from './ending'
import { prepare } from './settings-of-start'

await asProcess(async () => {
  await prepare({ dev: false, empty: false })
  const { startJobs } = await import('./jobs')
  const { db } = await import('@/lib/kernel/db')
  whenEnding(() => db().$disconnect())
  const jobs = await startJobs()
  whenEnding(jobs.stop)
})
