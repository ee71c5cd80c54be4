import { z } from 'zod'
import { wallTime } from './range.schema'
import { frequencies, patternFrequencies } from './rhythm.labels'

const whole = (least: number, most: number, sentence: string) =>
  z.coerce.number({ error: sentence }).int(sentence).min(least, sentence).max(most, sentence)
const blank = (text: unknown) => (text === '' || text === undefined ? null : text)
/** A field that may be left empty. */
const maybe = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blank, schema.nullable()).optional().transform((value) => value ?? null)
const several = <Schema extends z.ZodType>(each: Schema) => z.preprocess((given) => (given === undefined || given === '' ? [] : [given].flat()), z.array(each))
const ticked = z.preprocess((given) => given === 'on', z.boolean())
const weekday = whole(1, 7, 'Choose a day of the week.')
const day = z.iso.date({ error: 'Choose a date.' })
const words = (most: number) => z.string().trim().max(most, `Keep it under ${most} characters.`)

const values = {
  number: whole(1, 60, 'A number from 1 to 60.'),
  minutes: whole(15, 480, 'Between 15 and 480 minutes.'),
  frequency: z.enum(frequencies, { error: 'Choose how often.' }),
  weekday: maybe(weekday),
  weekOfMonth: maybe(z.coerce.number().pipe(z.literal([1, 2, 3, 4, -1], { error: 'Choose which week of the month.' }))),
  startsAtTime: wallTime,
  minimumAttendance: whole(0, 60, 'A number from 0 to 60.'),
}

const from = maybe(whole(0, 480, 'A whole number, or nothing.'))

/** What staff type to set a rhythm; a range with both ends empty is fixed. */
export const rhythmForm = z.object({
  ...values,
  firstOn: day,
  avoidsSchoolHolidays: ticked.default(false),
  localHolidayOn: maybe(day),
  numberFrom: from, numberTo: from,
  minutesFrom: from, minutesTo: from,
  minimumFrom: from, minimumTo: from,
  timeFrom: maybe(wallTime), timeTo: maybe(wallTime),
  frequencies: several(z.enum(patternFrequencies)).default([]),
  weekdays: several(weekday).default([]),
})

export type RhythmForm = z.infer<typeof rhythmForm>

const byNumber = (raw: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(raw).flatMap(([name, value]) => (name.startsWith('day.') ? [[name.slice(4), value]] : [])))

/** One date a session, sent as `day.<number>`. */
export const daysOf = z
  .record(z.string(), z.unknown())
  .transform(byNumber)
  .pipe(z.record(z.string().regex(/^\d{1,2}$/), day))

export const setRhythmInput = z
  .looseObject({ ...rhythmForm.shape, communityId: z.uuid(), seenVersion: z.coerce.number().int(), why: words(500).default(''), toGroup: ticked.default(false) })
  .transform((raw, context) => {
    const days = daysOf.safeParse(raw)
    if (days.success) return { ...raw, days: days.data }
    context.addIssue({ code: 'custom', message: 'Each session needs a date. Go back and look at the dates.', path: [''] })
    return z.NEVER
  })

const options = ['1', '2', '3', '4'] as const

/** The times of a poll: `weekday.1` with `time.1`, up to four. Those left empty are not asked about. */
export const proposeRhythmInput = z
  .looseObject({ communityId: z.uuid(), reason: words(500).default('') })
  .transform((raw, context) => {
    const filled = options.filter((option) => raw[`time.${option}`] || raw[`weekday.${option}`])
    const times = filled.map((option) => ({ option, ...timeOption.safeParse({ weekday: raw[`weekday.${option}`], time: raw[`time.${option}`] }) }))
    for (const { option, success } of times) {
      if (!success) context.addIssue({ code: 'custom', message: 'Give a day and a time like 10:00, or leave both empty.', path: [`time.${option}`] })
    }
    return { communityId: raw.communityId, reason: raw.reason, times: times.flatMap(({ data }) => (data ? [data] : [])) }
  })

const timeOption = z.object({ weekday, time: wallTime })

const answers = z.enum(['works', 'if_needed', 'cannot'], { error: 'Choose one for each time.' })

export const takePositionInput = z
  .looseObject({
    proposalId: z.uuid(),
    agrees: z.enum(['yes', 'no'], { error: 'Choose whether you can live with it.' }),
    suggestion: words(500).default(''),
  })
  .transform((raw) => ({
    ...raw,
    times: Object.fromEntries(Object.entries(raw).flatMap(([name, value]) => (name.startsWith('time.') ? [[name.slice(5), value]] : []))),
  }))
  .pipe(z.object({ proposalId: z.uuid(), agrees: z.enum(['yes', 'no']), suggestion: z.string(), times: z.record(z.uuid(), answers) }))

export const closeRhythmInput = z.object({ proposalId: z.uuid() })

/** What a group agreed on, as its facilitator writes it down. */
export const agreedForm = z.object(values)

export const concludeRhythmInput = z.object({
  ...values,
  proposalId: z.uuid(),
  seenVersion: z.coerce.number().int(),
  reason: words(500).default(''),
})

export const answerRhythmInput = z.object({
  proposalId: z.uuid(),
  answer: z.enum(['yes', 'no'], { error: 'Choose yes or no.' }),
  words: words(500).default(''),
})
