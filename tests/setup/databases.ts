import { randomBytes } from 'node:crypto'
import pg from 'pg'

const prefix = 'cop_test_'
const longestRunMs = 2 * 3600_000

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function onServer(serverUrl: string, ...statements: string[]): Promise<pg.QueryResult | undefined> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    let last: pg.QueryResult | undefined
    for (const statement of statements) last = await client.query(statement)
    return last
  } finally {
    await client.end()
  }
}

/** A name no other run has; it begins with the time, so that what a killed run left can be told and removed. */
export function newName(): string {
  return `${prefix}${Date.now()}_${randomBytes(4).toString('hex')}`
}

/** Creates an empty database, or a copy of a template, and answers its address. */
export async function createDatabase(serverUrl: string, template?: string): Promise<string> {
  const name = newName()
  await onServer(serverUrl, `CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ''}`)
  return databaseUrl(serverUrl, name)
}

/**
 * Drops a database of the tests, whoever is still connected; it never touches another. PostgreSQL ends its own vacuum
 * for a drop, but refuses to when a role like ours says FORCE while one runs: so clients are ended one by one before.
 */
export async function dropDatabase(serverUrl: string, url: string): Promise<void> {
  const name = nameOf(url)
  if (!/^\w+$/.test(name) || !name.startsWith(prefix)) throw new Error(`${name} is not a database of the tests`)
  await onServer(
    serverUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND backend_type = 'client backend'`,
    `DROP DATABASE IF EXISTS "${name}"`,
  )
}

export function nameOf(url: string): string {
  return new URL(url).pathname.slice(1)
}

/** Drops what runs that were killed left behind. */
export async function dropLeftovers(serverUrl: string): Promise<void> {
  const found = await onServer(serverUrl, `SELECT datname FROM pg_database WHERE datname LIKE '${prefix}%'`)
  for (const { datname } of (found?.rows ?? []) as { datname: string }[]) {
    const bornAt = Number(datname.slice(prefix.length).split('_')[0])
    if (Date.now() - bornAt > longestRunMs) await dropDatabase(serverUrl, databaseUrl(serverUrl, datname))
  }
}
