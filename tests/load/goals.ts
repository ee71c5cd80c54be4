import type { Line } from './load'
import { others, pages } from './pages'
import type { Together } from './two-processes'
import type { Weight } from './weigh'

export type Goal = { name: string; goal: string; value: number | string; met: boolean }

export type Found = {
  lines: Line[]
  /** Statements of one request, by page, on the large program. */
  queries: Record<string, number>
  weights: Record<string, Weight>
  bareJs: number
  peakRssMb: number
  /** Taps answered in the load that left no arrival. */
  lost: number
  both: Together
  cannotWithoutScripts: string[]
}

const most = 50
const round = (value: number, digits = 2) => Number(value.toFixed(digits))
const kB = (bytes: number) => round(bytes / 1000, 1)

function lineOf(lines: Line[], name: string, world: Line['world'], connections: number): Line {
  const line = lines.find((one) => one.name === name && one.world === world && one.connections === connections)
  if (!line) throw new Error(`${name} was not measured on ${world} at ${connections}`)
  return line
}

function atLeast(name: string, least: number, value: number): Goal {
  return { name, goal: `≥ ${least}`, value: round(value), met: value >= least }
}

function atMost(name: string, limit: number, value: number, unit = ''): Goal {
  return { name, goal: `≤ ${limit}${unit}`, value: round(value, 1), met: value <= limit }
}

/** Everything that was promised about speed, and what came out. */
export function goalsOf({ lines, queries, weights, bareJs, peakRssMb, lost, both, cannotWithoutScripts }: Found): Goal[] {
  const all = [...pages, ...others].map(({ name }) => name)
  const heaviest = (of: (weight: Weight) => number) => Math.max(...all.map((name) => of(weights[name]!)))
  const ownJs = (name: string) => kB(Math.max(0, weights[name]!.js - bareJs))
  const share = (name: string) => lineOf(lines, name, 'small', most).share
  // Without a queue, so that it is the page's own time.
  const growth = (name: string) => lineOf(lines, name, 'large', Math.min(...lines.map(({ connections }) => connections))).growth
  return [
    ...pages.map(({ name, least }) => atLeast(`${name}: share of the bare page at ${most} connections`, least, share(name))),
    atLeast(`check-in: share of the hand-written route at ${most} connections`, 0.5, share('check-in')),
    ...pages.map(({ name }) => atMost(`${name}: median on the 100 times larger program, times the small one’s`, 1.2, round(growth(name)))),
    atMost('catalogue: queries', 0, queries['catalogue']!),
    atMost('queries of any page', 8, Math.max(...Object.values(queries))),
    atMost('own JavaScript of any page', 30, Math.max(...all.map(ownJs)), ' kB'),
    ...['catalogue', 'sign-in', 'session page'].map((name) => atMost(`own JavaScript: ${name}`, 12, ownJs(name), ' kB')),
    atMost('HTML of any page', 15, kB(heaviest(({ html }) => html)), ' kB'),
    atMost('CSS', 20, kB(heaviest(({ css }) => css)), ' kB'),
    atMost('fonts', 100, kB(heaviest(({ fonts }) => fonts)), ' kB'),
    { name: 'fonts never block', goal: 'yes', ...yes(all.every((name) => weights[name]!.fontsSwap)) },
    atMost('requests of any page', 15, heaviest(({ requests }) => requests)),
    { name: 'session page usable before any script', goal: 'arrive, pass, apologise', ...usable(cannotWithoutScripts) },
    atMost('peak memory after a minute at 50 connections', 512, peakRssMb, ' MB'),
    { name: 'check-ins under load lost or doubled', goal: '0', value: Math.abs(lost), met: lost === 0 },
    { name: '200 check-ins at once on two processes', goal: 'none lost, none doubled', ...kept(both) },
  ]
}

function yes(met: boolean) {
  return { value: met ? 'yes' : 'no', met }
}

function usable(cannot: string[]) {
  return { value: cannot.length ? `cannot ${cannot.join(', ')}` : 'arrive, pass, apologise', met: cannot.length === 0 }
}

function kept({ people, arrived, counted, done }: Together) {
  return { value: `${arrived} arrivals, ${counted} counted, ${done} told`, met: [arrived, counted, done].every((number) => number === people) }
}
