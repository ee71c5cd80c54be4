import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { PrismaClient, type Prisma } from '@/prisma/generated/client'
import { Connection, onBehalf } from './connection'
import { env } from './env'
import { statementName } from './prepared'
import { countQuery } from './query-count'

export type Tx = Prisma.TransactionClient

const roleOfTheApp = 'cop_app'

/** Connection settings of the app: a role that owns nothing, and limits so that a frozen database fails in seconds. */
export function poolConfig(url: string): pg.PoolConfig {
  const assumesRole = new URL(url).username !== roleOfTheApp
  return {
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 2_000,
    query_timeout: 4_000,
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 15_000,
    ...(assumesRole ? { options: `-c role=${roleOfTheApp}` } : {}),
  }
}

function connect(): PrismaClient {
  const counting = env().COUNT_QUERIES
  const client = new PrismaClient({
    adapter: new PrismaPg({ ...poolConfig(env().DATABASE_URL), Client: Connection }, { statementNameGenerator: statementName }),
    transactionOptions: { maxWait: 4_000, timeout: 8_000 },
    ...(counting ? { log: [{ emit: 'event', level: 'query' }] } : {}),
  })
  if (counting) (client as PrismaClient<'query'>).$on('query', countQuery)
  return client
}

const kept = globalThis as { prismaClient?: PrismaClient }

export function db(): PrismaClient {
  kept.prismaClient ??= connect()
  return kept.prismaClient
}

/** From here on PostgreSQL takes a transaction to be this person's, for row-level security. */
export async function speakAs(tx: Tx, personId: string | null): Promise<void> {
  await tx.$executeRaw`select set_config('app.person', ${personId ?? ''}, true)`
}

/** Runs statements in one transaction in which PostgreSQL knows the person, so that row-level security holds. */
export function transactionFor<T>(
  personId: string | null,
  work: (tx: Tx) => Promise<T>,
  options: { isolationLevel?: Prisma.TransactionIsolationLevel; timeout?: number } = {},
): Promise<T> {
  return onBehalf.run(personId ?? '', () => db().$transaction(work, options))
}
