import 'server-only'
import pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { z } from 'zod'
import type { Limit } from './command'
import { poolConfig } from './db'
import { allow, refuse, type Decision } from './decision'
import { env } from './env'
import { log } from './log'

// In the demonstration everybody comes from one machine and a few addresses.
const demonstrationWidth = 10

const kept = globalThis as { limiterPool?: pg.Pool; limiters?: Map<string, RateLimiterPostgres> }

function limiterPool(): pg.Pool {
  const pool = new pg.Pool({ ...poolConfig(env().DATABASE_URL), max: 3 })
  // A connection that the server closes while it is idle is replaced by the next one; unheard, it would end the process.
  pool.on('error', (error) => log().warn({ err: error.message }, 'a connection for limits was closed'))
  return pool
}

function limiter(name: string, points: number, seconds: number): RateLimiterPostgres {
  kept.limiterPool ??= limiterPool()
  kept.limiters ??= new Map()
  const known = kept.limiters.get(name)
  if (known) return known
  const made = new RateLimiterPostgres({
    storeClient: kept.limiterPool,
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix: name,
    points: points * (env().DEMO ? demonstrationWidth : 1),
    duration: seconds,
    clearExpiredByTimeout: false,
  })
  kept.limiters.set(name, made)
  return made
}

/** One point of each limit, or the refusal that says how long to wait. */
export async function withinLimits<Schema extends z.ZodType>(
  limits: Limit<z.infer<Schema>>[],
  schema: Schema,
  raw: unknown,
  client: string,
): Promise<Decision> {
  if (limits.length === 0) return allow
  const parsed = schema.safeParse(raw)
  if (!parsed.success) return allow
  for (const limit of limits) {
    try {
      await limiter(limit.name, limit.points, limit.seconds).consume(limit.key(parsed.data, client))
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected
      const minutes = Math.max(1, Math.ceil(rejected.msBeforeNext / 60_000))
      return refuse(`That was tried many times in a short while. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`)
    }
  }
  return allow
}
