import pino from 'pino'
import { env } from './env'

let logger: pino.Logger | undefined

/** The structured log. Ids and counts only: no addresses, no names, no words of people. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return logger
}
