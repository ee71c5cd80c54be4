import { dayAndYearInWords, timesInWords } from '@/lib/kernel/dates'
import type { Decision } from '@/lib/kernel/decision'
import { dayWords, instantAt, wallAt, type Day } from '@/lib/sessions/wall-time.rules'
import { remarksOn, rhythmDays, type Avoids } from './rhythm-days.rules'
import type { RhythmForm } from './rhythm.schema'
import { fallsOnOtherDays } from './rhythm.rules'
import { stepsTo, type Steps } from './session-steps.rules'
import { begunCount, daysHold, parted, slotsOf, wantedNumbers, type Slot, type Standing } from './slots.rules'
import { tidied, unsound, unsoundRange, type Unsound } from './sound.rules'
import { avoidsOf, openFromForm, type SetRhythm } from './stored-rhythm.rules'

type Given = {
  form: RhythmForm
  /** Days that staff have moved by hand, by session number. */
  moved: Record<string, Day>
  rhythm: SetRhythm | null
  sessions: readonly Standing[]
  timeZone: string
  now: Date
}

export type PreviewRow = { number: number; day: Day; words: string; remarks: string[] }

export type Preview = {
  begun: number
  rows: PreviewRow[]
  leftOut: string[]
  /** What does not fit together before any date is looked at. */
  wrong: Unsound | null
  holds: Decision
  slots: Slot[]
  steps: Steps
}

/** What a form of staff would make of the sessions, before anything is written: a date for each, and what to know about it. */
export function previewOf({ form, moved, rhythm, sessions, timeZone, now }: Given): Preview {
  const values = tidied(form)
  const before = rhythm?.number ?? values.number
  const begun = begunCount(sessions, before, now)
  const avoids: Avoids = { schoolHolidays: values.avoidsSchoolHolidays, ownDay: values.localHolidayOn }
  const wanted = wantedNumbers(sessions, before, values.number, now)
  const held = parted(sessions, now).begun.findLast(({ cancelled }) => !cancelled)
  const last = held ? wallAt(held.startsAt, timeZone).day : null
  const suggested = suggestedDays({ form: values, rhythm, sessions, wanted, avoids, last, today: wallAt(now, timeZone).day, timeZone })
  const days = wanted.map((number, index) => moved[String(number)] ?? suggested.days[index] ?? '')
  const chosen = days.filter((day) => day !== '')
  const slots = slotsOf(chosen, wanted, { ...values, timeZone })
  return {
    begun,
    rows: wanted.map((number, index) => rowOf(number, days, index, { avoids, before: held?.startsAt ?? null, time: values.startsAtTime, timeZone })),
    leftOut: suggested.leftOut.map(({ day, because }) => `${dayWords(day)}: ${because}.`),
    wrong: unsound(values, begun) ?? unsoundRange(values, openFromForm(form)),
    holds: daysHold(chosen, wanted.length, { ...values, timeZone }, { last, now }),
    slots,
    steps: stepsTo(sessions, slots, now),
  }
}

type Suggesting = {
  form: RhythmForm
  rhythm: SetRhythm | null
  sessions: readonly Standing[]
  wanted: readonly number[]
  avoids: Avoids
  last: Day | null
  today: Day
  timeZone: string
}

/** Sessions keep the days they have as long as the pattern stays; then, and for new ones, the pattern says. */
function suggestedDays({ form, rhythm, sessions, wanted, avoids, last, today, timeZone }: Suggesting) {
  const { frequency, weekday, weekOfMonth, firstOn } = form
  const keeps = frequency === 'by_hand' || (rhythm !== null && keepsPattern(form, rhythm))
  const known = keeps ? wanted.map((number) => sessions.find((session) => session.number === number && !session.cancelled)) : []
  const kept = known.flatMap((session) => (session ? wallAt(session.startsAt, timeZone).day : []))
  if (frequency === 'by_hand' || weekday === null) return { days: kept, leftOut: [] }
  const latest = [last, today, kept.at(-1) ?? null].filter((day) => day !== null).sort().at(-1)
  const { days, leftOut } = rhythmDays({ frequency, weekday, weekOfMonth, firstOn, avoids }, wanted.length - kept.length, latest)
  return { days: [...kept, ...days], leftOut }
}

function keepsPattern(form: RhythmForm, rhythm: SetRhythm): boolean {
  const avoids = avoidsOf(rhythm)
  return (
    !fallsOnOtherDays(form, rhythm) &&
    form.firstOn === rhythm.firstOn.toISOString().slice(0, 10) &&
    form.avoidsSchoolHolidays === avoids.schoolHolidays &&
    form.localHolidayOn === avoids.ownDay
  )
}

type Around = { avoids: Avoids; before: Date | null; time: string; timeZone: string }

function rowOf(number: number, days: readonly Day[], index: number, { avoids, before, time, timeZone }: Around): PreviewRow {
  const day = days[index]!
  if (day === '') return { number, day, words: 'No date yet', remarks: [] }
  const at = instantAt(day, time, timeZone)
  const earlier = index > 0 ? (days[index - 1] ? instantAt(days[index - 1]!, time, timeZone) : null) : before
  const clocks = at && earlier ? { before: earlier, at, timeZone } : null
  return { number, day, words: dayWords(day), remarks: remarksOn(day, avoids.ownDay, clocks) }
}

/** What would happen to the sessions, a sentence each. */
export function stepsInWords({ make, move, cut }: Steps, timeZone: string): string[] {
  const words = (times: { startsAt: Date; endsAt: Date }) =>
    `${dayAndYearInWords(times.startsAt, timeZone)}, ${timesInWords(times.startsAt, times.endsAt, timeZone)}`
  const told = [
    ...make.map((slot) => ({ number: slot.number, words: `Session ${slot.number} is new: ${words(slot)}.` })),
    ...move.map(({ number, revive, was, ...slot }) => ({
      number,
      words: revive ? `Session ${number} takes place again: ${words(slot)}.` : `Session ${number} moves to ${words(slot)}. It was ${words(was)}.`,
    })),
    ...cut.map((session) => ({ number: session.number, words: `Session ${session.number} is called off. It was ${words(session)}.` })),
  ]
  return told.toSorted((one, other) => one.number - other.number).map((each) => each.words)
}
