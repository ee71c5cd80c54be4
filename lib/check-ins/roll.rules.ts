import { dayInWords, dayOf } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import type { RollStatusName } from './roll.schema'

/** A person counts as late from this long after the start. */
const lateAfterMinutes = 10

export type RollFacts = {
  recorded: RollStatusName | null
  arrivedAt: Date | null
  apologised: boolean
  startsAt: Date
  now: Date
}

/** The roll is written from the day of the session on; a session that was called off has none. */
export function mayWriteRoll(session: { startsAt: Date; timeZone: string; cancelled: boolean }, now: Date): Decision {
  const { startsAt, timeZone, cancelled } = session
  if (cancelled) return refuse('This session was called off, so it has no roll.')
  if (dayOf(now, timeZone) >= dayOf(startsAt, timeZone)) return allow
  return refuse(`The roll opens on the day of the session, ${dayInWords(startsAt, timeZone)}.`)
}

/**
 * What the roll says of a person: what was recorded, else what she herself sent, else "no word yet" from the start on
 * and "not recorded" before. Coming after all outweighs an apology.
 */
export function rollStatus({ recorded, arrivedAt, apologised, startsAt, now }: RollFacts): RollStatusName {
  if (recorded) return recorded
  if (arrivedAt) return arrivedAt.getTime() - startsAt.getTime() > lateAfterMinutes * 60_000 ? 'joined_late' : 'here'
  if (apologised) return 'apology'
  return now < startsAt ? 'not_recorded' : 'no_word'
}

const cameStatuses: readonly RollStatusName[] = ['here', 'joined_late', 'left_early']

/** Whether a status means that the person was there, for all or part of the session. */
export function came(status: RollStatusName): boolean {
  return cameStatuses.includes(status)
}

/** How many came, sent word, and sent none. "Not recorded" counts for nothing and against nobody. */
export function rollCounts(statuses: readonly RollStatusName[]): { here: number; apology: number; noWord: number } {
  return {
    here: statuses.filter(came).length,
    apology: statuses.filter((status) => status === 'apology').length,
    noWord: statuses.filter((status) => status === 'no_word').length,
  }
}
