import { countInWords, dayInWords, shortDay, storedDays } from '@/lib/kernel/dates'
import { seriesOf, sessionInWords, type Numbered } from '@/lib/sessions/session.rules'

export type Tally = {
  arrived: number
  apologised: number
  rollHere: number | null
  rollApology: number | null
  rollNoWord: number | null
  rollRecordedAt: Date | null
}

export type Held = Numbered & { startsAt: Date; endsAt: Date; cancelled: boolean; tally: Tally | null }

/** Where a community is in its year: sessions held, the last one, the next one, and whether one is on. */
export function progressOf(sessions: readonly Held[], now: Date) {
  const taking = sessions.filter((session) => !session.cancelled)
  const kept = seriesOf(taking)
  const held = kept.filter((session) => session.endsAt <= now)
  const next = taking.find((session) => session.endsAt > now) ?? null
  return {
    total: kept.length,
    held: held.length,
    last: held.at(-1) ?? null,
    next,
    isOn: next !== null && next.startsAt <= now,
  }
}

/** "4 of 8 held", with what comes next below it. */
export function progressInWords(
  progress: ReturnType<typeof progressOf>,
  timeZone: string,
): { words: string; note: string | null } {
  const { total, held, next, isOn } = progress
  if (total === 0) return { words: 'No dates yet', note: null }
  if (held === total && !next) return { words: `All ${total} held`, note: null }
  if (!next) return { words: `${held} of ${total} held`, note: null }
  const name = sessionInWords(next)
  const note = isOn ? `${name[0]!.toUpperCase()}${name.slice(1)} is on now` : `Next ${shortDay(next.startsAt, timeZone)}`
  return { words: held === 0 ? `None of ${total} yet` : `${held} of ${total} held`, note }
}

/**
 * Who came to a session or sent word. The roll counts where it was written; people it left open count for nothing.
 * Until then it is arrivals and apologies, of those who are members now.
 */
export function inTouch(tally: Tally | null, members: number): { words: string; note: string } | null {
  if (tally?.rollRecordedAt) {
    const { rollHere: here, rollApology: sorry, rollNoWord: none } = tally
    const [came, sent, silent] = [here ?? 0, sorry ?? 0, none ?? 0]
    return { words: `${came + sent} of ${came + sent + silent}`, note: cameInWords(came, sent) }
  }
  if (!tally || members === 0) return null
  // Someone who sent an apology may still have come.
  const together = Math.min(tally.arrived + tally.apologised, members)
  return { words: `${together} of ${members}`, note: `${cameInWords(tally.arrived, tally.apologised)}, no roll yet` }
}

function cameInWords(came: number, sent: number): string {
  return sent > 0 ? `${came} came, ${sent} sent word` : `${came} came`
}

type Places = { waiting: number; placesTaken: number; cap: number }

/** Places that could be offered today: as many as are free and people are waiting for. */
export function placesToOffer({ waiting, placesTaken, cap }: Places): number {
  return Math.max(0, Math.min(waiting, cap - placesTaken))
}

/** The heading of the program page: what needs a person, in words. */
export function headingOf(toOffer: number, asking = 0): string {
  if (toOffer === 0 && asking > 0) return asking === 1 ? 'One community asks for another rhythm' : `${asking} communities ask for another rhythm`
  if (toOffer === 0) return 'Nothing needs you today'
  const count = countInWords(toOffer)
  return `${count[0]!.toUpperCase()}${count.slice(1)} ${toOffer === 1 ? 'place' : 'places'} to offer this week`
}

/** How many people wait, in words: "Three people". Nobody when none do. */
export function waitingInWords(waiting: number): string {
  if (waiting === 0) return 'Nobody'
  const count = countInWords(waiting)
  return `${count[0]!.toUpperCase()}${count.slice(1)} ${waiting === 1 ? 'person' : 'people'}`
}

type Offered = { openUntilOn: Date } | null

/** What became of an expression of interest, in words; null while it waits for an answer. */
export function offerInWords(offer: Offered, today: Date): string | null {
  if (!offer) return null
  const day = dayInWords(offer.openUntilOn, storedDays)
  return today <= offer.openUntilOn
    ? `A place is offered. It is open until ${day}.`
    : `A place was offered and not taken by ${day}. It is still held: ring before you give it to someone else.`
}
