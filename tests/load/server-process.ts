import { queriesSoFar } from '@/lib/kernel/query-count'
import { startJobs } from '@/lib/processes/jobs'
import { serve } from '@/lib/processes/serve'

// Our server and its worker under the settings they were given, until the bench goes. Asked, it tells what it has used.
const serving = await serve({ dev: false, port: Number(process.env['PORT']) })
const jobs = process.env['WORKER'] === 'here' ? await startJobs() : undefined

process.on('message', () => {
  process.send?.({ queries: queriesSoFar(), peakRssMb: process.resourceUsage().maxRSS / 1024 })
})
process.once('disconnect', () => {
  void Promise.allSettled([serving.close(), jobs?.stop()]).then(() => process.exit())
})
process.send?.('ready')
