import { startJobs } from '@/lib/processes/jobs'

await startJobs()
process.send?.('started')
