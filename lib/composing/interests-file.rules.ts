import { yearsInPrevention } from '@/lib/interests/interest.labels'
import { dayOf } from '@/lib/kernel/dates'
import { regions, workSettings } from '@/lib/people/work.labels'
import type { OfferEnding, PlacingChoice, YearsInPrevention } from '@/prisma/generated/enums'
import { showWords } from './looking.rules'
import { standingOf } from './placing.rules'

/** One interest as it is taken away. Access needs, safe ways to contact somebody and safety wishes never leave in a file. */
export type FiledInterest = {
  sentAt: Date | null
  rank: number
  address: string
  form: {
    calledName: string
    pronouns: string | null
    setting: string | null
    region: string | null
    organisationName: string | null
    yearsInPrevention: YearsInPrevention | null
    aloneInRole: boolean | null
    hopes: string | null
    canOffer: string | null
    cannotMake: readonly object[]
  }
  placing: {
    choice: PlacingChoice | null
    lastEnding: OfferEnding | null
    waitingPosition: number | null
    waitingReason: string | null
    letterSentAt: Date | null
    reason: { words: string } | null
    otherCommunity: { name: string } | null
  } | null
}

export const fileHeader = [
  'Name', 'Pronouns', 'Address', 'Setting', 'Region', 'Organisation', 'Years in prevention', 'Alone in the role', 'Dates they can make',
  'Wish', 'Hopes for', 'Can offer', 'Sent on', 'Choice', 'Reason', 'Place on the waiting list', 'Letter sent on',
]

/** The cells of one interest, in the order of the header. */
export function fileRow({ form, placing, ...interest }: FiledInterest, { dates, timeZone }: { dates: number; timeZone: string }) {
  const day = (at: Date | null | undefined) => (at ? dayOf(at, timeZone) : null)
  return [
    form.calledName,
    form.pronouns,
    interest.address,
    form.setting && (workSettings[form.setting] ?? form.setting),
    form.region && (regions[form.region] ?? form.region),
    form.organisationName,
    form.yearsInPrevention && yearsInPrevention[form.yearsInPrevention],
    form.aloneInRole,
    dates - form.cannotMake.length,
    interest.rank,
    form.hopes,
    form.canOffer,
    day(interest.sentAt),
    showWords[standingOf(placing)],
    placing?.reason?.words ?? placing?.otherCommunity?.name ?? placing?.waitingReason,
    placing?.waitingPosition,
    day(placing?.letterSentAt),
  ]
}
