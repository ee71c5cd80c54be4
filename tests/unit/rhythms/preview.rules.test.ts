import { describe, expect, test } from 'vitest'
import { askedRhythm, formDefaults, queryOf, typedIn } from '@/lib/rhythms/asked.rules'
import { previewOf, stepsInWords } from '@/lib/rhythms/preview.rules'
import { rhythmForm } from '@/lib/rhythms/rhythm.schema'
import type { Standing } from '@/lib/rhythms/slots.rules'
import { instantAt } from '@/lib/sessions/wall-time.rules'

const timeZone = 'Australia/Melbourne'
const now = new Date('2026-09-20T00:00:00Z')
const typed = {
  number: '4', minutes: '90', frequency: 'monthly', weekday: '2', weekOfMonth: '1', startsAtTime: '10:00', firstOn: '2026-09-01', minimumAttendance: '2',
  avoidsSchoolHolidays: 'on', weekdays: '2',
}
const form = rhythmForm.parse(typed)
const held: Standing[] = [{ id: 's1', number: 1, startsAt: instantAt('2026-09-01', '10:00', timeZone)!, endsAt: instantAt('2026-09-01', '11:30', timeZone)!, cancelled: false }]
const preview = (given: Partial<Parameters<typeof previewOf>[0]> = {}) =>
  previewOf({ form, moved: {}, rhythm: null, sessions: held, timeZone, now, ...given })

describe('the preview of a rhythm', () => {
  test('has a date for each session that has not begun, with what to know, and says what it left out', () => {
    const { rows, leftOut, begun, holds } = preview()
    expect(begun).toBe(1)
    expect(rows.map(({ number, day }) => `${number} ${day}`)).toEqual(['2 2026-10-06', '3 2026-12-01', '4 2027-02-02'])
    expect(rows[0]!.remarks).toEqual(['The clocks went forward on Sunday 4 October 2026. The time on the wall stays the same.'])
    expect(leftOut).toEqual(['Tuesday 3 November 2026: Melbourne Cup Day.', 'Tuesday 5 January 2027: school holidays.'])
    expect(holds).toEqual({ allowed: true })
  })

  test('keeps a date that was moved by hand, and says what it falls on', () => {
    const { rows, steps } = preview({ moved: { '3': '2026-11-03' } })
    expect(rows[1]).toMatchObject({ day: '2026-11-03', remarks: ['Melbourne Cup Day, a public holiday.'] })
    expect(stepsInWords(steps, timeZone)[1]).toBe('Session 3 is new: Tuesday 3 November 2026, 10 to 11.30 am.')
  })

  test('keeps the dates there are as long as the pattern stays', () => {
    const startsAt = instantAt('2026-10-08', '10:00', timeZone)!
    const moved: Standing = { id: 's2', number: 2, startsAt, endsAt: new Date(startsAt.getTime() + 90 * 60_000), cancelled: false }
    const rhythm = { ...form, version: 1, firstOn: new Date('2026-09-01'), localHolidayOn: null, open: {} }
    const { rows } = preview({ rhythm, sessions: [...held, moved] })
    expect(rows.map(({ day }) => day)).toEqual(['2026-10-08', '2026-12-01', '2027-02-02'])
    const { rows: anew } = preview({ rhythm: { ...rhythm, weekday: 4 }, sessions: [...held, moved] })
    expect(anew[0]!.day).toBe('2026-10-06')
  })

  test('leaves dates by hand to be written, and asks for all of them', () => {
    const { rows, holds } = preview({ form: { ...form, frequency: 'by_hand', weekday: null, weekOfMonth: null }, moved: { '2': '2026-10-20' } })
    expect(rows.map(({ day }) => day)).toEqual(['2026-10-20', '', ''])
    expect(holds).toMatchObject({ allowed: false, because: expect.stringContaining('There are 1 dates for 3 sessions') })
  })

  test('says before all dates what does not fit', () => {
    expect(preview({ form: { ...form, minimumAttendance: 5 } }).wrong?.field).toBe('minimumAttendance')
    expect(preview({ form: { ...form, weekOfMonth: null } }).wrong?.field).toBe('weekOfMonth')
  })
})

describe('what staff have typed', () => {
  test('leads from the form to its dates and to what it changes', () => {
    expect(askedRhythm({})).toMatchObject({ step: 'form', form: null })
    expect(askedRhythm({ ...typed, step: 'dates' })).toMatchObject({ step: 'dates', form: { number: 4, weekdays: [2], numberFrom: null } })
    expect(askedRhythm({ ...typed, step: 'set', 'day.2': '2026-10-06', 'day.3': '' }).moved).toEqual({ '2': '2026-10-06' })
    expect(askedRhythm({ ...typed, step: 'dates', minutes: '5', startsAtTime: '25:00' })).toMatchObject({
      step: 'form', errors: { minutes: 'Between 15 and 480 minutes.', startsAtTime: 'Write the time like 10:00.' },
    })
  })
  test('comes back by its address, and a rhythm that stands is what the form begins with', () => {
    expect(queryOf(typedIn({ weekdays: ['2', '3'], step: 'dates' }), 'form')).toBe('weekdays=2&weekdays=3&step=form')
    const rhythm = { ...form, version: 1, firstOn: new Date('2026-09-01'), localHolidayOn: null, open: { weekday: [2, 3], number: { from: 3, to: 5 } } }
    expect(formDefaults(rhythm, new Date(), 6)).toMatchObject({ number: '4', weekdays: ['2', '3'], numberFrom: '3', numberTo: '5', timeFrom: '', firstOn: '2026-09-01' })
    expect(formDefaults(null, new Date('2026-08-01'), 6)).toMatchObject({ firstOn: '2026-08-01', minimumAttendance: '6' })
  })
})
