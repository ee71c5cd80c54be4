import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minutesAddUp, placeAfter, templateFor } from '@/lib/plans/plan.rules'
import { planInput } from '@/lib/plans/plan.schema'

const of = (...minutes: number[]) => minutes.map((one) => ({ minutes: one }))

test.each([
  [of(10, 70, 10), true, null],
  [of(10, 60, 10), false, 'The parts come to 80 minutes, and the session has 90. Give ten minutes more to one of them.'],
  [of(10, 71, 10), false, 'The parts come to 91 minutes, and the session has 90. Take one minute off one of them.'],
])('the minutes add up or say what is missing (%#)', (parts, allowed, because) => {
  const decision = minutesAddUp(parts, 90)
  expect(decision.allowed).toBe(allowed)
  if (!decision.allowed) expect(decision.because).toBe(because)
})

test('every template fills its session to the minute, whatever its length and place in the series', () => {
  fc.assert(
    fc.property(fc.integer({ min: 15, max: 480 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), (length, number, more) => {
      const parts = templateFor({ number, of: number + more }, length)
      expect(minutesAddUp(parts, length)).toEqual({ allowed: true })
      expect(parts.every(({ minutes }) => minutes > 0)).toBe(true)
      expect(parts.at(-1)!.kind).toBe('close')
    }),
    { numRuns: 2_000 },
  )
})

test('a part moves one place, and not past the ends', () => {
  expect([placeAfter(3, 'up', [1, 3, 7]), placeAfter(3, 'down', [1, 3, 7])]).toEqual([1, 7])
  expect([placeAfter(1, 'up', [1, 3, 7]), placeAfter(7, 'down', [1, 3, 7])]).toEqual([null, null])
})

test('a form of parts is read by its places, and an emptied title leaves the part out', () => {
  const id = '01a204b0-6e07-468c-a2b1-a9ae3701df89'
  const fields = (place: number, title: string, minutes = '10') =>
    Object.entries({ id: '', title, kind: 'main', minutes, holderId: '', prompt: '' }).map(([name, value]) => [`part.${place}.${name}`, value])
  const read = (...parts: string[][][]) => planInput.safeParse({ sessionId: id, seen: 'x', ...Object.fromEntries(parts.flat()) })
  expect(Object.keys(read(fields(0, 'Check-in'), fields(1, ' '), fields(2, 'Close')).data?.part ?? {})).toEqual(['0', '2'])
  expect(read(fields(0, 'Check-in', 'ten')).error?.issues[0]).toMatchObject({ path: ['part', '0', 'minutes'], message: 'Write the minutes as a number.' })
})
