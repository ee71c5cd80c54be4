import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

// The pages and the actions are separate bundles with a copy of this file each, and share one pool of connections.
const kept = globalThis as { onBehalf?: AsyncLocalStorage<string> }

/** The person in whose name a transaction begins; empty for nobody. */
export const onBehalf = (kept.onBehalf ??= new AsyncLocalStorage())

type Query = pg.Client['query']

/**
 * A connection whose transactions begin by telling PostgreSQL the person, in the same message, so that row-level security
 * holds from the first statement on and no round trip is spent on it. A transaction of nobody sees nothing of anybody.
 */
export class Connection extends pg.Client {
  override query = ((...given: Parameters<Query>) => {
    const personId = isBegin(given[0]) ? onBehalf.getStore() : undefined
    if (personId === undefined) return super.query(...given)
    return super.query(`BEGIN; SET LOCAL app.person = ${pg.escapeLiteral(personId)}`)
  }) as Query
}

function isBegin(statement: unknown): boolean {
  return typeof statement === 'object' && statement !== null && 'text' in statement && statement.text === 'BEGIN'
}
