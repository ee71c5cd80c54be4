import { afterAll, inject } from 'vitest'
import { createDatabase, dropDatabase, nameOf } from './databases'
import { disconnectOwner } from './owner'
import { testSettings } from './settings'

// Each test file works in its own copy of the migrated database. Settings are read when they are first asked for.
const { serverUrl, templateUrl } = inject('database')
const url = await createDatabase(serverUrl, nameOf(templateUrl))
Object.assign(process.env, testSettings(url))

afterAll(async () => {
  const kept = globalThis as {
    prismaClient?: { $disconnect: () => Promise<void> }
    limiterPool?: { end: () => Promise<void> }
  }
  await Promise.allSettled([kept.prismaClient?.$disconnect(), kept.limiterPool?.end(), disconnectOwner()])
  await dropDatabase(serverUrl, url)
})
