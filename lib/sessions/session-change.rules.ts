import { dayAndYearInWords, timesInWords } from '@/lib/kernel/dates'
import { sessionInWords } from './session.rules'

/** What happened to a session, as far as calendars and people must follow. */
export type ChangeKind = 'made' | 'moved' | 'placed' | 'cancelled' | 'revived'

type Times = { startsAt: Date; endsAt: Date }
type Changed = Times & { kind: 'regular' | 'extra'; number: number; title: string; was?: Times | undefined }

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function whenInWords({ startsAt, endsAt }: Times, timeZone: string): string {
  return `${dayAndYearInWords(startsAt, timeZone)}, ${timesInWords(startsAt, endsAt, timeZone)}`
}

/** One change as a sentence to the group. It never says where: a mail may be read over a shoulder. */
export function changeInWords(change: ChangeKind, session: Changed, timeZone: string): string {
  const extra = session.kind === 'extra'
  const name = extra ? 'An extra session' : `${capital(sessionInWords(session))}, “${session.title}”,`
  const when = whenInWords(session, timeZone)
  switch (change) {
    case 'made':
      return `${name} is new: ${when}.`
    case 'moved':
      return session.was ? `${name} is now on ${when}. It was on ${whenInWords(session.was, timeZone)}.` : `${name} is now on ${when}.`
    case 'placed':
      return `${name} on ${when}, has a new place or link. It stands on the page of the session.`
    case 'cancelled':
      return `${name} on ${when}, is called off.`
    case 'revived':
      return `${name} takes place after all: ${when}.`
  }
}
