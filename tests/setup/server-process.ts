import { startJobs } from '@/lib/processes/jobs'
import { serve } from '@/lib/processes/serve'

// The real server on a finished build, under the settings it was given, until its parent goes.
const serving = await serve({ dev: false, port: Number(process.env['PORT']), host: '127.0.0.1' })
const jobs = process.env['WORKER'] === 'here' ? await startJobs() : undefined
process.send?.('ready')

process.once('disconnect', () => {
  void Promise.allSettled([serving.close(), jobs?.stop()]).then(() => process.exit())
})
