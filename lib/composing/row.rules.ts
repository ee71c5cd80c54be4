import { yearsInPrevention as yearsLabels } from '@/lib/interests/interest.labels'
import { countInWords, dayInWords, shortDay, storedDays } from '@/lib/kernel/dates'
import { placeInWords } from '@/lib/people/work.rules'
import type { OfferEnding, PlacingChoice, YearsInPrevention } from '@/prisma/generated/enums'
import { manyDates } from './picture.rules'
import { choices } from './placing.labels'

type Form = {
  setting: string | null
  region: string | null
  organisationName: string | null
  yearsInPrevention: YearsInPrevention | null
  aloneInRole: boolean | null
  cannotMake: readonly object[]
}

/** What a row says first of somebody: where she works, how long, whether alone, and which dates she can make. */
export function factsInWords(form: Form, dates: number): string {
  const can = dates - form.cannotMake.length
  const few = form.cannotMake.length >= manyDates ? ` of ${dates}` : ''
  return [
    form.organisationName,
    form.setting && form.region ? placeInWords(form.setting, form.region) : null,
    form.yearsInPrevention && yearsLabels[form.yearsInPrevention],
    form.aloneInRole ? 'Alone in the role' : null,
    dates > 0 ? `Can make ${can}${few} ${dates === 1 ? 'date' : 'dates'}` : null,
  ]
    .filter(Boolean)
    .map((fact) => `${fact}.`)
    .join(' ')
}

type Other = { rank: number; community: { name: string }; placing: { choice: PlacingChoice | null } | null }

const wishes = ['First', 'Second', 'Third', 'Fourth', 'Fifth']
const wish = (rank: number) => `${wishes[rank - 1] ?? `${rank}th`} wish`

/** Which wish this community is, and what the others are and have come to; nothing when it is the only one. */
export function wishInWords(rank: number, others: readonly Other[]): string | null {
  if (others.length === 0) return null
  const told = others.map(({ rank: its, community, placing }) => {
    const chosen = placing?.choice ? `, ${choices[placing.choice].toLowerCase()} there` : ''
    return `${wish(its)}: ${community.name}${chosen}.`
  })
  return [`${wish(rank)}.`, ...told].join(' ')
}

type Row = {
  placing: {
    choice: PlacingChoice | null
    chosenAt: Date
    letterSentAt: Date | null
    waitingReason: string | null
    chosenBy: { calledName: string }
    reason: { words: string } | null
    otherCommunity: { name: string } | null
  } | null
  offer: { openUntilOn: Date; endedAt: Date | null; ending: OfferEnding | null; membership: object | null } | null
}

/** What was chosen for somebody, by whom, and whether she has been told; nothing before anything was chosen. */
export function standInWords({ placing, offer }: Row, timeZone: string): string | null {
  const ended = offer?.endedAt && offer.ending ? endedInWords(offer.ending, shortDay(offer.endedAt, timeZone)) : null
  if (!placing?.choice) return ended
  if (offer && !offer.endedAt) {
    return offer.membership ? 'The place is taken.' : `A place is offered. It is open until ${dayInWords(offer.openUntilOn, storedDays)}.`
  }
  const { choice, chosenBy, chosenAt, letterSentAt } = placing
  const why = { offer: null, waiting: placing.waitingReason, another: placing.otherCommunity?.name, not_this_time: placing.reason?.words }[choice]
  const told = letterSentAt ? `Letter sent ${shortDay(letterSentAt, timeZone)}.` : 'No letter yet.'
  const held = choice === 'offer' ? 'A place is held.' : null
  return [ended, why && sentence(why), held, told, `Chosen by ${chosenBy.calledName}, ${shortDay(chosenAt, timeZone)}.`].filter(Boolean).join(' ')
}

function endedInWords(ending: OfferEnding, day: string): string {
  const words = { declined: 'Said no to a place on', expired: 'An offer ran out on', withdrawn: 'An offer was taken back on' }
  return `${words[ending]} ${day}.`
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}

/** The heading of the page: places that are held and people still to decide on, in words. */
export function composingTitle(held: number, undecided: number): string {
  const places = `${held === 0 ? 'No' : held} ${held === 1 ? 'place' : 'places'} held`
  if (undecided === 0) return `${places}, nobody left to decide on`
  return `${places}, ${undecided}\u00a0${undecided === 1 ? 'person' : 'people'} still to decide on`
}

type OfOne = { organisation: string; names: readonly string[] }

/** How many people come from one organisation, such as “Three people from Deakin Shire”, or from how many organisations they do. */
export function ofOneInWords(together: readonly OfOne[]): string {
  const [first] = together
  if (together.length !== 1 || !first) return `Three people or more from each of ${countInWords(together.length)} organisations.`
  const count = countInWords(first.names.length)
  return `${count[0]!.toUpperCase()}${count.slice(1)} people from ${first.organisation}.`
}
