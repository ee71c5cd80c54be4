import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortestPart, waysToCatchUp, type PartOnPlan } from '@/lib/plans/running-late.rules'

const part = (id: string, kind: string, minutes: number): PartOnPlan => ({ id, kind, title: id, minutes })
const plan = [part('topic', 'main', 25), part('break', 'pause', 5), part('case', 'case', 25), part('close', 'close', 15)]
const said = (late: number, parts = plan) =>
  waysToCatchUp(parts, late).map(({ name, shortened }) => [name, ...shortened.map(({ partId, from, to }) => `${partId} ${from} to ${to}`)])

test('ten late: from one part, shared, or the break first', () => {
  expect(said(10)).toEqual([
    ['one', 'topic 25 to 15'],
    ['share', 'topic 25 to 20', 'case 25 to 20'],
    ['pause', 'topic 25 to 20', 'break 5 to 0'],
  ])
})

test('when only the close is left there is nothing to shorten', () => {
  expect(waysToCatchUp([part('close', 'close', 15)], 5)).toEqual([])
})

test('two ways that come to the same are offered once', () => {
  expect(said(5, [part('case', 'case', 25), part('close', 'close', 15)])).toEqual([['one', 'case 25 to 20']])
})

test('every way finds all the minutes, never touches how people come and leave, and leaves each part its shortest', () => {
  const kinds = ['welcome', 'check_in', 'main', 'case', 'pause', 'close']
  const parts = fc.array(fc.record({ kind: fc.constantFrom(...kinds), minutes: fc.integer({ min: 1, max: 60 }) }), { maxLength: 8 })
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 60 }), (given, late) => {
      const toCome = given.map(({ kind, minutes }, index) => part(`p${index}`, kind, minutes))
      for (const { shortened } of waysToCatchUp(toCome, late)) {
        expect(shortened.reduce((sum, { from, to }) => sum + from - to, 0)).toBe(late)
        for (const { partId, from, to } of shortened) {
          const { kind, minutes } = toCome.find(({ id }) => id === partId)!
          expect(['main', 'case', 'pause']).toContain(kind)
          expect(from).toBe(minutes)
          expect(to).toBeGreaterThanOrEqual(kind === 'pause' ? 0 : shortestPart)
        }
      }
    }),
    { numRuns: 2_000 },
  )
})
