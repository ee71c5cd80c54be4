import { tsImport } from 'tsx/esm/api'
import type { TestProject } from 'vitest/node'
import { createDatabase, dropDatabase, dropLeftovers } from './databases'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that has the tests' databases, and the migrated one that each test file copies. */
    database: { serverUrl: string; templateUrl: string }
  }
}

/** The PostgreSQL that DATABASE_URL names, or else one of the tests' own, and in it one migrated database. */
export async function templateDatabase(): Promise<{ serverUrl: string; templateUrl: string; stop: () => Promise<void> }> {
  process.env['DATA_DIR'] ??= '.data/test'
  const { ensureDatabase } = await plain<typeof import('@/lib/processes/embedded-postgres')>('embedded-postgres')
  const { migrate } = await plain<typeof import('@/lib/processes/migrate')>('migrate')
  const server = await ensureDatabase()
  await dropLeftovers(server.url)
  const templateUrl = await createDatabase(server.url)
  const stop = async () => {
    await dropDatabase(server.url, templateUrl)
    await server.stop()
  }
  try {
    await migrate(templateUrl)
  } catch (error) {
    await stop()
    throw error
  }
  return { serverUrl: server.url, templateUrl, stop }
}

// Past Vitest's own loader, which lacks import.meta.resolve: a process runs under plain Node here as everywhere.
function plain<Module>(name: string): Promise<Module> {
  return tsImport(`../../lib/processes/${name}.ts`, import.meta.url) as Promise<Module>
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...database } = await templateDatabase()
  project.provide('database', database)
  return stop
}
