import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { Client, Pool } from 'pg'
import { installJobs } from '@/lib/kernel/install-jobs'
import { ensureDatabase } from './embedded-postgres'
import { asProcess } from './ending'
import { projectFolder } from './environment'
import { filters, migrationList, migrationsFolder } from './migrations-folder'
import { schemaEngine } from './schema-engine'

const onlyOneMigrates = 7_112_026

/** Brings the database at `url` to the newest migration, refreshes grants, and answers the names just applied. */
export async function migrate(url: string, folder = migrationsFolder): Promise<string[]> {
  const settings = { connectionString: url, application_name: 'cop migration', connectionTimeoutMillis: 10_000 }
  const client = new Client(settings)
  const pool = new Pool({ ...settings, max: 1 })
  client.on('error', () => {})
  pool.on('error', () => {})
  try {
    await client.connect().catch((error: Error) => {
      throw new Error(`The database of DATABASE_URL cannot be reached: ${error.message}`)
    })
    await client.query('SELECT pg_advisory_lock($1)', [onlyOneMigrates])
    await ensureAppRole(client)
    const applied = await apply(await schemaEngine(pool), folder)
    const grants = join(projectFolder, 'prisma/grants.sql')
    if (folder === migrationsFolder && existsSync(grants)) {
      await client.query(readFileSync(grants, 'utf8'))
      await installJobs(url)
    }
    return applied
  } finally {
    await pool.end()
    await client.end()
  }
}

async function apply(engine: SchemaEngine, folder: string): Promise<string[]> {
  const migrationsList = migrationList(folder)
  const failed = async () => {
    const known = await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters })
    return known.failedMigrationNames
  }
  const before = await failed()
  try {
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames
  } catch (error) {
    // PostgreSQL has undone the whole script, so it may be corrected and tried again.
    const undone = (await failed()).filter((name) => !before.includes(name))
    for (const migrationName of undone) await engine.markMigrationRolledBack({ migrationName })
    throw new Error(plain(error, undone[0]), { cause: error })
  }
}

function plain(error: unknown, name: string | undefined): string {
  const words = String((error as Error).message)
    .split('\n   0: ')[0]
    ?.replace(/^external connector error\n/, '')
  return name ? `Migration ${name} failed and was undone. ${words}` : `The migrations were not applied. ${words}`
}

// The app works as this role, which owns nothing and which row-level security holds.
async function ensureAppRole(client: Client): Promise<void> {
  if (await mayBecomeApp(client)) return
  const failed = await client
    .query(`DO $$ BEGIN CREATE ROLE cop_app NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN END $$`)
    .then(() => client.query('GRANT cop_app TO CURRENT_USER'))
    .then(
      () => null,
      (error: Error) => error,
    )
  if (!failed || (await mayBecomeApp(client))) return
  const { rows } = await client.query<{ name: string }>('SELECT current_user AS name')
  throw new Error(
    `The app works in the database as the role cop_app, which ${rows[0]?.name} may not create (${failed.message}). ` +
      `Have an administrator run: CREATE ROLE cop_app NOLOGIN; GRANT cop_app TO "${rows[0]?.name}";`,
  )
}

async function mayBecomeApp(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean | null }>(`
    SELECT bool_or(pg_has_role(current_user, oid,
      CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END)) AS may
    FROM pg_roles WHERE rolname = 'cop_app'`)
  return rows[0]?.may === true
}

if (import.meta.main) {
  await asProcess(async () => {
    const database = await ensureDatabase()
    const applied = await migrate(database.url).finally(database.stop)
    console.log(applied.length ? `Applied: ${applied.join(', ')}` : 'The database is up to date.')
    // The engine leaves a timer behind that would hold the process for ten seconds.
    process.exit()
  })
}
