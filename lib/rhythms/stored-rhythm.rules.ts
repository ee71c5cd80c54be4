import { openRanges, type OpenRanges } from './range.schema'
import type { Avoids } from './rhythm-days.rules'
import { rhythmKeys, type RhythmValues } from './rhythm.rules'
import { agreedForm, type RhythmForm } from './rhythm.schema'

/** A rhythm as it is kept. */
export type SetRhythm = RhythmValues & {
  version: number
  firstOn: Date
  avoidsSchoolHolidays: boolean
  localHolidayOn: Date | null
  open: OpenRanges
}

/** What a stored rhythm leaves open; nothing, when what is stored cannot be read. */
export function openOf(stored: unknown): OpenRanges {
  const parsed = openRanges.safeParse(stored)
  return parsed.success ? parsed.data : {}
}

/** The change that a stored proposal asks for; nothing, when what is stored cannot be read. */
export function storedChange(stored: unknown): Partial<RhythmValues> {
  const parsed = agreedForm.partial().safeParse(stored)
  if (!parsed.success) return {}
  const asked = stored as Record<string, unknown>
  return Object.fromEntries(rhythmKeys.filter((key) => key in asked).map((key) => [key, parsed.data[key]]))
}

/** What a rhythm keeps clear of. */
export function avoidsOf(rhythm: { avoidsSchoolHolidays: boolean; localHolidayOn: Date | null }): Avoids {
  return { schoolHolidays: rhythm.avoidsSchoolHolidays, ownDay: rhythm.localHolidayOn?.toISOString().slice(0, 10) ?? null }
}

/** Only what a rhythm says, of a longer record. */
export function valuesOf(rhythm: RhythmValues): RhythmValues {
  const { number, minutes, frequency, weekday, weekOfMonth, startsAtTime, minimumAttendance } = rhythm
  return { number, minutes, frequency, weekday, weekOfMonth, startsAtTime, minimumAttendance }
}

type Ends = { from: number; to: number } | undefined

function span(from: number | null, to: number | null, value: number): Ends {
  return from === null && to === null ? undefined : { from: from ?? value, to: to ?? value }
}

/** What staff left open, out of their form. */
export function openFromForm(form: RhythmForm): OpenRanges {
  const { number, minutes, minimumAttendance, startsAtTime, timeFrom, timeTo, frequencies, weekdays } = form
  const ranges = {
    number: span(form.numberFrom, form.numberTo, number),
    minutes: span(form.minutesFrom, form.minutesTo, minutes),
    minimum: span(form.minimumFrom, form.minimumTo, minimumAttendance),
    time: timeFrom === null && timeTo === null ? undefined : { from: timeFrom ?? startsAtTime, to: timeTo ?? startsAtTime },
    frequency: frequencies.length > 0 ? frequencies : undefined,
    weekday: weekdays.length > 0 ? weekdays : undefined,
  }
  return Object.fromEntries(Object.entries(ranges).filter(([, range]) => range !== undefined))
}
