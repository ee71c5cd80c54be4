import { randomBytes } from 'node:crypto'
import { env, isLoopback } from '@/lib/kernel/env'
import { ensureDatabase } from './embedded-postgres'
import { whenEnding } from './ending'
import { decide, provide, setting } from './environment'
import { keep, readKept } from './kept-file'

type Secrets = { NEXTAUTH_SECRET: string; SEAL_KEY: string }
export type Prepared = { url: string; demonstration: boolean }

/**
 * Gives every setting that nobody has chosen the value it has on one's own machine, finds or starts the database, and
 * checks the whole; the database is left when the process ends. A public address gets no made-up secrets beside a
 * database that outlives this folder.
 */
export async function prepare({ dev, empty }: { dev: boolean; empty: boolean }): Promise<Prepared> {
  decide('NODE_ENV', dev ? 'development' : 'production')
  provide('NEXT_TELEMETRY_DISABLED', '1')
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
  const { url, stop } = await ensureDatabase()
  const own = `cop ${process.pid}`
  whenEnding(() => stop(own))
  provide('DATABASE_URL', named(url, own))
  env()
  return { url, demonstration }
}

function named(url: string, name: string): string {
  const address = new URL(url)
  address.searchParams.set('application_name', name)
  return address.href
}

function secrets(): Secrets {
  const kept = readKept<Secrets>('secrets.json')
  const secret = () => randomBytes(32).toString('base64')
  return kept ?? keep<Secrets>('secrets.json', { NEXTAUTH_SECRET: secret(), SEAL_KEY: secret() })
}
