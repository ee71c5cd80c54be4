import { startJobs } from '@/lib/kernel/jobs'

await startJobs()
process.send?.('started')
