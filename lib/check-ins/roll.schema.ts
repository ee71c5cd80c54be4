import { z } from 'zod'
import { rollStatuses } from './roll.labels'

const byPerson = z.record(z.uuid(), z.enum(rollStatuses, { error: 'Choose one of the six.' }))

/**
 * One status for each person, sent as `status.<person id>`, and what the page showed when it was opened, sent as
 * `shown.<person id>`, so that what was left as it was does not undo what a second facilitator wrote meanwhile.
 */
export const rollInput = z
  .object({ sessionId: z.uuid() })
  .catchall(z.unknown())
  .transform((raw) => ({ sessionId: raw.sessionId, statuses: named(raw, 'status.'), shown: named(raw, 'shown.') }))
  .pipe(z.object({ sessionId: z.uuid(), statuses: byPerson, shown: byPerson }))

function named(raw: Record<string, unknown>, prefix: string): Record<string, unknown> {
  const own = Object.entries(raw).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]))
}
