import { ensureDatabase } from '@/lib/processes/embedded-postgres'
import { migrate } from '@/lib/processes/migrate'

// A PostgreSQL of its own, started again when it dies, until the test goes.
const database = await ensureDatabase()
await migrate(database.url)
process.send?.(database.url)

process.once('disconnect', () => {
  void database.stop().finally(() => process.exit())
})
