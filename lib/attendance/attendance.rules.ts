import { countInWords } from '@/lib/kernel/dates'
import type { RollStatusName } from '@/lib/check-ins/roll.labels'
import { came } from '@/lib/check-ins/roll.rules'

/** One session that counts towards the minimum, in order: what the roll says of a person, or null while it is to come. */
export type Counted = { status: RollStatusName | null }

export type Attendance = {
  attended: number
  sentWord: number
  noWord: number
  /** Held, but nobody wrote down whether she came. Counts for nothing. */
  notRecorded: number
  /** Of all sessions that count, held or to come. */
  of: number
  /** How many she can still reach: attended, not recorded, and all to come. */
  reachable: number
}

/** Where a person stands, as counts of sessions that count. What was not recorded never counts against her. */
export function attendanceOf(sessions: readonly Counted[]): Attendance {
  const having = (test: (status: RollStatusName) => boolean) => sessions.filter(({ status }) => status !== null && test(status)).length
  const sentWord = having((status) => status === 'apology')
  const noWord = having((status) => status === 'no_word')
  return {
    attended: having(came),
    sentWord,
    noWord,
    notRecorded: having((status) => status === 'not_recorded'),
    of: sessions.length,
    reachable: sessions.length - sentWord - noWord,
  }
}

/** "Attended 4, sent word 2, no word 1 of 7 so far." Parts that are nought are left out; nothing yet says so. */
export function attendanceInWords({ attended, sentWord, noWord, notRecorded }: Attendance): string {
  const held = attended + sentWord + noWord + notRecorded
  if (held === 0) return 'No session yet.'
  const parts = [
    `attended ${attended}`,
    sentWord > 0 && `sent word ${sentWord}`,
    noWord > 0 && `no word ${noWord}`,
    notRecorded > 0 && `not recorded ${notRecorded}`,
  ].filter((part) => part !== false)
  const words = parts.join(', ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} of ${held} so far.`
}

/**
 * A note for the facilitator and staff, before it is too late: when one more missed would put the agreed minimum out of
 * reach, and when it is out of reach already. Null while there is room, and when no minimum was agreed.
 */
export function minimumInWords({ attended, reachable }: Attendance, minimum: number): string | null {
  if (minimum === 0 || attended >= minimum) return null
  const agreed = `the ${countInWords(minimum)} agreed`
  if (reachable === minimum) return `One more missed and ${agreed} can’t be reached. Time to talk about what would work.`
  return reachable < minimum ? `${agreed.charAt(0).toUpperCase()}${agreed.slice(1)} can’t be reached any more. What could be agreed instead?` : null
}

const silencesToRing = 2

/** Whether the last two sessions that were recorded for her passed without a word, so that a call is kind. */
export function suggestsRinging(sessions: readonly Counted[]): boolean {
  const recorded = sessions.filter(({ status }) => status !== null && status !== 'not_recorded')
  const last = recorded.slice(-silencesToRing)
  return last.length === silencesToRing && last.every(({ status }) => status === 'no_word')
}
