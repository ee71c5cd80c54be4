import { env, isLoopback } from './env'

/** Whether a form was sent from our own pages. A missing Origin is refused: every browser sends one with a POST. */
export function isOwnOrigin(origin: string | null): boolean {
  if (!origin || !URL.canParse(origin)) return false
  const own = new URL(env().APP_URL)
  if (new URL(origin).origin === own.origin) return true
  return isLoopback(own.href) && isLoopback(origin) && new URL(origin).port === own.port
}
