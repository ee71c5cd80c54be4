import type { Found, Goal } from './goals'
import { others, pages } from './pages'

const pad = (cells: (string | number)[], widths: number[]) =>
  cells.map((cell, index) => (index ? String(cell).padStart(widths[index] ?? 9) : String(cell).padEnd(widths[0] ?? 24))).join('')

function table(heads: string[], rows: (string | number)[][]): string {
  const widths = heads.map((head, index) => Math.max(head.length, ...rows.map((row) => String(row[index]).length)) + 2)
  return [heads, ...rows].map((row) => pad(row, widths)).join('\n')
}

function speed({ lines, queries }: Found): string {
  const rows = lines.map(({ name, world, connections, round, share }) => [
    name, world, connections, Math.round(round.rps), round.p50.toFixed(1), round.p95.toFixed(1), round.p99.toFixed(1),
    world === 'yardstick' ? '' : share.toFixed(2), world === 'yardstick' ? '' : (queries[name] ?? ''), round.failed || '',
  ])
  return table(['', 'program', 'conn.', 'req/s', 'p50 ms', 'p95 ms', 'p99 ms', 'ratio', 'queries', 'failed'], rows)
}

function bytes({ weights, bareJs, queries }: Found): string {
  const rows = [...pages, ...others].map(({ name }) => {
    const { html, css, js, fonts, requests } = weights[name]!
    const kB = (size: number) => (size / 1000).toFixed(1)
    return [name, kB(html), kB(css), kB(js), kB(js - bareJs), kB(fonts), requests, queries[name] ?? '']
  })
  return table(['kB, compressed', 'HTML', 'CSS', 'all JS', 'own JS', 'fonts', 'requests', 'queries'], rows)
}

function judged(goals: Goal[]): string {
  return table(['goal', 'wanted', 'found', ''], goals.map(({ name, goal, value, met }) => [name, goal, value, met ? 'met' : 'MISSED']))
}

/** The whole result for reading. */
export function report(found: Found, goals: Goal[]): string {
  const missed = goals.filter(({ met }) => !met).length
  return [
    'Ratio: requests a second as a share of the yardstick’s in the same rounds. Absolute figures say little about another machine.',
    '', speed(found), '', bytes(found), '', judged(goals), '',
    `${goals.length - missed} of ${goals.length} goals met. The framework’s own scripts are ${(found.bareJs / 1000).toFixed(1)} kB; peak memory ${Math.round(found.peakRssMb)} MB.`,
  ].join('\n')
}
