import { asProcess, whenEnding } from './ending'
import { prepare } from './settings-of-start'

await asProcess(async () => {
  const database = await prepare({ dev: false, empty: false })
  whenEnding(() => database.stop())
  const { startJobs } = await import('./jobs')
  const { db } = await import('@/lib/kernel/db')
  whenEnding(() => db().$disconnect())
  const jobs = await startJobs()
  whenEnding(jobs.stop)
})
