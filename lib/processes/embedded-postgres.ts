import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { setting } from './environment'
import { alone, keep, readKept } from './kept-file'
import { livingPostmaster } from './postgres-remains'
import { postgresFolder, startPostgres, stopPostgres } from './postgres-server'

type Kept = { port: number | null; adminPassword: string; ownerPassword: string }
export type Database = {
  url: string
  /** Leaves. Connections named `own` belong to this very process and need not be closed before. */
  stop: (own?: string) => Promise<void>
}

const keptFile = 'postgres.json'

/** The database that the settings name, or else PostgreSQL of our own in the data folder, kept up until `stop`. */
export async function ensureDatabase(): Promise<Database> {
  const given = setting('DATABASE_URL')
  if (given) return { url: given, stop: async () => {} }
  const presence = new Presence()
  await presence.take()
  return { url: ownerUrl(kept()), stop: (own) => presence.leave(own) }
}

/** Address of the embedded database and whether it is running now; null before its first start. */
export function embeddedAddress(): { url: string; running: boolean } | null {
  const known = readKept<Kept>(keptFile)
  if (!known?.port) return null
  const running = livingPostmaster(postgresFolder())
  return { url: ownerUrl({ ...known, port: running?.port ?? known.port }), running: running !== null }
}

/**
 * One open connection for as long as this process needs the database. Whoever leaves and finds nobody else connected
 * stops the server; whoever finds it gone while still needing it starts it again.
 */
class Presence {
  private client: Client | null = null
  private leaving = false

  async take(): Promise<void> {
    this.client = await alone('postgres', async () => {
      if (this.leaving) return null
      const { adminPassword, port: wished } = kept()
      const port = await startPostgres(adminPassword, wished)
      if (port !== wished) keep<Kept>(keptFile, { ...kept(), port })
      await prepareRoles(kept())
      const client = await connected(ownerUrl(kept(), 'postgres'), 'presence')
      client.once('end', () => void this.retake())
      return client
    })
  }

  async leave(own = 'nobody'): Promise<void> {
    this.leaving = true
    await alone('postgres', async () => {
      await this.client?.end().catch(() => {})
      if (livingPostmaster(postgresFolder()) && (await nobodyConnected(kept(), own))) await stopPostgres()
    })
  }

  private async retake(): Promise<void> {
    while (!this.leaving) {
      try {
        return await this.take()
      } catch (error) {
        console.warn(`The database is away: ${(error as Error).message}`)
        await pause(1_000)
      }
    }
  }
}

function kept(): Kept {
  const known = readKept<Kept>(keptFile)
  if (known) return known
  if (existsSync(join(postgresFolder(), 'PG_VERSION'))) {
    throw new Error(
      `${postgresFolder()} has data but ${keptFile} with its passwords is missing. Put both aside to start empty.`,
    )
  }
  const secret = () => randomBytes(24).toString('base64url')
  return keep<Kept>(keptFile, { port: null, adminPassword: secret(), ownerPassword: secret() })
}

function ownerUrl({ port, ownerPassword }: Kept, database = 'cop'): string {
  return `postgresql://cop_owner:${ownerPassword}@127.0.0.1:${port}/${database}`
}

function adminUrl({ port, adminPassword }: Kept): string {
  return `postgresql://postgres:${adminPassword}@127.0.0.1:${port}/postgres`
}

async function connected(url: string, purpose: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: `cop ${purpose}`,
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => {})
  await client.connect().catch((error: Error) => {
    throw new Error(`PostgreSQL of ${postgresFolder()} does not answer: ${error.message}`)
  })
  return client
}

async function prepareRoles(known: Kept): Promise<void> {
  const admin = await connected(adminUrl(known), 'preparation')
  try {
    const { rowCount } = await admin.query(`SELECT FROM pg_database WHERE datname = 'cop'`)
    if (rowCount) return
    const owner = `LOGIN CREATEDB PASSWORD ${admin.escapeLiteral(known.ownerPassword)}`
    await admin.query('DROP ROLE IF EXISTS cop_owner; DROP ROLE IF EXISTS cop_app')
    await admin.query(`CREATE ROLE cop_owner ${owner}; CREATE ROLE cop_app NOLOGIN; GRANT cop_app TO cop_owner`)
    await admin.query('CREATE DATABASE cop OWNER cop_owner')
  } finally {
    await admin.end()
  }
}

// The server needs a moment to notice connections that have just been closed.
async function nobodyConnected(known: Kept, own: string): Promise<boolean> {
  const admin = await connected(adminUrl(known), 'leaving')
  const others = `SELECT FROM pg_stat_activity
    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name <> $1`
  try {
    for (let tries = 0; tries < 10; tries++) {
      if ((await admin.query(others, [own])).rowCount === 0) return true
      await pause(100)
    }
    return false
  } finally {
    await admin.end()
  }
}
