import pino from 'pino'
import { env } from './env'

const atOnce = pino.levels.values['error'] ?? 50

let logger: pino.Logger | undefined

/**
 * The structured log. Ids and counts only: no addresses, no names, no words of people. Lines are written a few kilobytes
 * at a time, within a second: one write for each request took a fifth of the server's time. Errors do not wait.
 */
export function log(): pino.Logger {
  logger ??= make()
  return logger
}

function make(): pino.Logger {
  const out = pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 })
  const hooks: NonNullable<pino.LoggerOptions['hooks']> = {
    logMethod(given, method, level) {
      method.apply(this, given)
      if (level >= atOnce) out.flush()
    },
  }
  const options = { level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime, hooks }
  return pino(options, out)
}
