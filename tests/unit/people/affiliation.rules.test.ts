import { expect, test } from 'vitest'
import { asksAboutPrevention, isCurrent, maybeBegins, maybeEnds } from '@/lib/people/affiliation.rules'
import { workNote, workTitle } from '@/lib/people/work.rules'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const now = day('2026-11-22')

test('work begins in living memory and at most a year from now', () => {
  expect(maybeBegins(day('1949-12-31'), now)).toMatchObject({ allowed: false })
  expect(maybeBegins(day('1950-01-01'), now)).toEqual({ allowed: true })
  expect(maybeBegins(day('2027-11-22'), now)).toEqual({ allowed: true })
  expect(maybeBegins(day('2028-01-01'), now)).toMatchObject({ allowed: false })
})

test('work ends on the day it began or later', () => {
  const work = { fromOn: day('2024-03-01') }
  expect(maybeEnds(work, day('2024-02-29'), now)).toMatchObject({ allowed: false })
  expect(maybeEnds(work, day('2024-03-01'), now)).toEqual({ allowed: true })
  expect(maybeEnds(work, day('2029-01-01'), now)).toMatchObject({ allowed: false })
})

test('the last day is still a day of work', () => {
  expect(isCurrent({ untilOn: day('2026-11-22') }, now)).toBe(true)
  expect(isCurrent({ untilOn: day('2026-11-21') }, now)).toBe(false)
  expect(isCurrent({ untilOn: null }, now)).toBe(true)
})

test('the question is asked once, when work ends, of somebody who has a place', () => {
  const place = { untilOn: null }
  const former = { untilOn: day('2026-10-01') }
  expect(asksAboutPrevention({ untilOn: null }, [former, place])).toBe(true)
  expect(asksAboutPrevention({ untilOn: day('2026-11-01') }, [place])).toBe(false)
  expect(asksAboutPrevention({ untilOn: null }, [former])).toBe(false)
  expect(asksAboutPrevention({ untilOn: null }, [])).toBe(false)
})

test('work is told by what was said of it', () => {
  const work = { roleTitle: '', setting: 'council', region: 'gippsland', fromOn: day('2024-03-01'), untilOn: null, organisation: null }
  expect(workTitle(work)).toBe('Local council')
  expect(workTitle({ ...work, roleTitle: 'Officer', organisation: { name: 'Bass Coast' } })).toBe('Officer, Bass Coast')
  expect(workNote(work, now)).toBe('Local council, Gippsland. Since March 2024.')
  expect(workNote({ ...work, untilOn: day('2025-06-30') }, now)).toBe('Local council, Gippsland. March 2024 to June 2025.')
  expect(workNote({ ...work, untilOn: day('2027-02-01') }, now)).toContain('still there')
  expect(workNote({ ...work, fromOn: day('2027-02-01') }, now)).toContain('From February 2027')
})
