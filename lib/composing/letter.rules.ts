import { rhythmInWords } from '@/lib/communities/rhythm.rules'
import { dayAndYearInWords, dayInWords, storedDays } from '@/lib/kernel/dates'
import type { PlacingChoice } from '@/prisma/generated/enums'
import type { Wording } from './wording.labels'
import { filled } from './wording.rules'

export type Community = {
  name: string
  timeZone: string
  sessions: readonly { startsAt: Date; endsAt: Date }[]
}

/** What a letter about a choice needs to know. */
export type ToTell = {
  to: string
  calledName: string
  choice: PlacingChoice
  reason: string | null
  other: { name: string; slug: string } | null
}

type Around = { community: Community; wording: Wording; site: string; questionsTo: string }
type Offered = { openUntilOn: Date; link: string }

/** The letter that brings an offer, ready for the outbox. */
export function offerLetterOf(told: Omit<ToTell, 'choice' | 'reason' | 'other'>, { community, wording }: Around, offered: Offered) {
  const { to, calledName } = told
  const openUntil = dayInWords(offered.openUntilOn, storedDays)
  return {
    to,
    subject: wording.subject,
    words: filled(wording.body, { name: calledName, community: community.name, 'open until': openUntil }),
    calledName,
    communityName: community.name,
    rhythm: rhythmInWords(community.sessions, community.timeZone),
    dates: community.sessions.map((session) => dayAndYearInWords(session.startsAt, community.timeZone)),
    openUntil,
    link: offered.link,
  }
}

/** The letter about any other choice, ready for the outbox. */
export function answerLetterOf(told: ToTell, { community, wording, site, questionsTo }: Around) {
  const { to, calledName, choice, reason, other } = told
  return {
    to,
    subject: wording.subject,
    words: filled(wording.body, {
      name: calledName,
      community: community.name,
      reason: reason ?? '',
      'other community': other?.name ?? '',
    }),
    kind: choice,
    other: other && { name: other.name, link: `${site}/communities/${other.slug}` },
    catalogue: `${site}/`,
    questionsTo,
  }
}

type Unsent = { chosenAt: Date }

/** A mark of what was looked at before sending: it changes with each choice and each wording. */
export function stampOf(unsent: readonly Unsent[], wordings: readonly { changedAt: Date }[]): string {
  const latest = (times: Date[]) => Math.max(0, ...times.map((time) => time.getTime()))
  return [unsent.length, latest(unsent.map(({ chosenAt }) => chosenAt)), latest(wordings.map(({ changedAt }) => changedAt))].join('.')
}
