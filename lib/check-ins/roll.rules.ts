import { dayInWords, dayOf } from '@/lib/kernel/dates'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'
import type { RollStatusName } from './roll.labels'

/** A person counts as late from this long after the start. */
const lateAfterMinutes = 10

export type RollFacts = {
  recorded: { status: RollStatusName; at: Date } | null
  arrival: { arrivedAt: Date; receivedAt: Date } | null
  apology: { sentAt: Date } | null
  startsAt: Date
  now: Date
}

type Rolled = { kind: 'regular' | 'extra'; startsAt: Date; timeZone: string; cancelled: boolean }

/** The roll is written from the day of the session on; one that was called off or is extra has none. */
export function mayWriteRoll({ kind, startsAt, timeZone, cancelled }: Rolled, now: Date): Decision {
  if (kind === 'extra') return refuse('An extra session has no roll, and counts towards nothing.')
  if (cancelled) return refuse('This session was called off, so it has no roll.')
  if (dayOf(now, timeZone) >= dayOf(startsAt, timeZone)) return allow
  return refuse(`The roll opens on the day of the session, ${dayInWords(startsAt, timeZone)}.`)
}

/**
 * What the roll says of a person: what was recorded, else what she herself sent, else "no word yet" from the start on
 * and "not recorded" before. Coming after all outweighs an apology, and word of hers that came after the roll was
 * written outweighs a roll that had her absent or silent.
 */
export function rollStatus({ recorded, arrival, apology, startsAt, now }: RollFacts): RollStatusName {
  if (recorded && !hasNewWord(recorded, arrival, apology)) return recorded.status
  if (arrival) return arrival.arrivedAt.getTime() - startsAt.getTime() > lateAfterMinutes * 60_000 ? 'joined_late' : 'here'
  if (apology) return 'apology'
  return now < startsAt ? 'not_recorded' : 'no_word'
}

function hasNewWord(recorded: NonNullable<RollFacts['recorded']>, arrival: RollFacts['arrival'], apology: RollFacts['apology']) {
  if (came(recorded.status)) return false
  if (arrival && arrival.receivedAt > recorded.at) return true
  return recorded.status !== 'apology' && apology !== null && apology.sentAt > recorded.at
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
