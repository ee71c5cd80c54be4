import type { Day } from '@/lib/sessions/wall-time.rules'
import type { RhythmValues } from './rhythm.rules'
import { agreedForm, daysOf, rhythmForm, type RhythmForm } from './rhythm.schema'
import { tidied } from './sound.rules'
import type { SetRhythm } from './stored-rhythm.rules'

export type Query = Record<string, string | string[] | undefined>

/** What a form sent in its address, each name with its values. */
export function typedIn(query: Query): Record<string, string[]> {
  return Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, [value].flat()]])))
}

/** The first sentence for each field that does not fit. */
function sentences(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [path.map(String).join('.'), message]))
}

export type AskedRhythm = { step: 'form' | 'dates' | 'set'; form: RhythmForm | null; errors: Record<string, string>; moved: Record<string, Day> }

/** How far staff have come: the form, the dates it makes, or what setting it would change. */
export function askedRhythm(query: Query): AskedRhythm {
  const step = query['step'] === 'dates' || query['step'] === 'set' ? query['step'] : 'form'
  if (step === 'form') return { step, form: null, errors: {}, moved: {} }
  const parsed = rhythmForm.safeParse(query)
  if (!parsed.success) return { step: 'form', form: null, errors: sentences(parsed.error.issues), moved: {} }
  const filled = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
  const days = daysOf.safeParse(filled)
  return { step, form: parsed.data, errors: {}, moved: days.success ? days.data : {} }
}

/** The query that brings back what was typed, for a link. */
export function queryOf(typed: Record<string, string[]>, step: string): string {
  const pairs = Object.entries(typed).filter(([name]) => name !== 'step').flatMap(([name, values]) => values.map((value) => [name, value]))
  return new URLSearchParams([...pairs, ['step', step]] as [string, string][]).toString()
}

const dayOf = (stored: Date) => stored.toISOString().slice(0, 10)
const text = (value: number | string | null | undefined) => (value === null || value === undefined ? '' : String(value))

/** What the form of staff shows at first: the rhythm that stands, or a usual one. */
export function formDefaults(rhythm: SetRhythm | null, startsOn: Date, minimum: number): Record<string, string | string[]> {
  if (!rhythm) {
    const usual = { number: '8', minutes: '90', frequency: 'monthly', weekday: '', weekOfMonth: '2', startsAtTime: '10:00' }
    return { ...usual, firstOn: dayOf(startsOn), minimumAttendance: text(minimum), avoidsSchoolHolidays: 'on' }
  }
  const { number, minutes, frequency, weekday, weekOfMonth, startsAtTime, firstOn, minimumAttendance, avoidsSchoolHolidays, open } = rhythm
  return {
    number: text(number), minutes: text(minutes), frequency, weekday: text(weekday), weekOfMonth: text(weekOfMonth), startsAtTime,
    firstOn: dayOf(firstOn), minimumAttendance: text(minimumAttendance), avoidsSchoolHolidays: avoidsSchoolHolidays ? 'on' : '',
    localHolidayOn: rhythm.localHolidayOn ? dayOf(rhythm.localHolidayOn) : '',
    numberFrom: text(open.number?.from), numberTo: text(open.number?.to),
    minutesFrom: text(open.minutes?.from), minutesTo: text(open.minutes?.to),
    minimumFrom: text(open.minimum?.from), minimumTo: text(open.minimum?.to),
    timeFrom: text(open.time?.from), timeTo: text(open.time?.to),
    frequencies: open.frequency ?? [], weekdays: open.weekday?.map(String) ?? [],
  }
}

export type AskedAgreement = { next: RhythmValues | null; errors: Record<string, string> }

/** What a facilitator has typed of an agreement; null before she has looked at the dates it makes. */
export function askedAgreement(query: Query): AskedAgreement {
  if (query['step'] !== 'look') return { next: null, errors: {} }
  const parsed = agreedForm.safeParse(query)
  return parsed.success ? { next: tidied(parsed.data), errors: {} } : { next: null, errors: sentences(parsed.error.issues) }
}
