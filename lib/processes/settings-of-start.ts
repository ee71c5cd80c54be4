import { randomBytes } from 'node:crypto'
import { env, isLoopback } from '@/lib/kernel/env'
import { ensureDatabase, type Database } from './embedded-postgres'
import { decide, provide, setting } from './environment'
import { keep, readKept } from './kept-file'

type Secrets = { NEXTAUTH_SECRET: string; SEAL_KEY: string }
export type Prepared = Database & { demonstration: boolean }

/**
 * Gives every setting that nobody has chosen the value it has on one's own machine, finds or starts the database, and
 * checks the whole. A public address gets no made-up secrets beside a database that outlives this folder.
 */
export async function prepare({ dev, empty }: { dev: boolean; empty: boolean }): Promise<Prepared> {
  decide('NODE_ENV', dev ? 'development' : 'production')
  provide('PORT', '3000')
  provide('APP_URL', `http://localhost:${setting('PORT')}`)
  provide('NEXTAUTH_URL', setting('APP_URL') ?? '')
  const address = setting('APP_URL') ?? ''
  const local = URL.canParse(address) && isLoopback(address)
  const demonstration = local && !empty
  if (local || !setting('DATABASE_URL')) for (const [name, secret] of Object.entries(secrets())) provide(name, secret)
  if (demonstration) {
    provide('DEMO', 'on')
    if (!setting('SMTP_URL')) provide('MAILBOX', 'on')
  }
  const database = await ensureDatabase()
  provide('DATABASE_URL', database.url)
  try {
    env()
  } catch (error) {
    await database.stop()
    throw error
  }
  return { ...database, demonstration }
}

function secrets(): Secrets {
  const kept = readKept<Secrets>('secrets.json')
  const secret = () => randomBytes(32).toString('base64')
  return kept ?? keep<Secrets>('secrets.json', { NEXTAUTH_SECRET: secret(), SEAL_KEY: secret() })
}
