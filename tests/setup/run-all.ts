import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium'

// `npm test`: everything in order of cost, ending at the first thing that fails.

const reports = mkdtempSync(join(tmpdir(), 'reports-'))
const report = (name: string) => join(reports, `${name}.json`)
const counts = { passed: 0, failed: 0 }
process.env['NEXT_DIST'] ??= '.next-test'
process.env['NEXT_TELEMETRY_DISABLED'] = '1'

type Counted = { passed: number; failed: number }
type Step = { what: string; bin: [from: string, name: string]; args: string[]; env?: Record<string, string>; count?: () => Counted }

const vitest = (what: string, name: string, projects: string[]): Step => ({
  what,
  bin: ['vitest', 'vitest'],
  args: ['run', ...projects.map((project) => `--project=${project}`), '--reporter=default', '--reporter=json', `--outputFile.json=${report(name)}`],
  count: () => {
    const { numPassedTests, numFailedTests, success } = read<{ numPassedTests: number; numFailedTests: number; success: boolean }>(name)
    // A file that cannot be loaded fails without a test of its own.
    return { passed: numPassedTests, failed: success ? numFailedTests : Math.max(1, numFailedTests) }
  },
})

const steps: Step[] = [
  { what: 'Types', bin: ['typescript', 'tsc'], args: ['--noEmit', '-p', '.'] },
  { what: 'Shape of files', bin: ['eslint', 'eslint'], args: ['.', '--max-warnings=0'] },
  { what: 'Unused code', bin: ['knip', 'knip'], args: ['--no-progress'] },
  vitest('Architecture, rules and commands', 'checks', ['unit', 'integration']),
  { what: 'Production build', bin: ['next', 'next'], args: ['build'], env: { NODE_ENV: 'production' } },
  vitest('Who may see and do what, on that build', 'walk', ['walk']),
  vitest('What breaks, and what is kept then', 'faults', ['faults']),
  {
    what: 'Journeys in a browser',
    bin: ['@playwright/test', 'playwright'],
    args: ['test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report('journeys') },
    count: () => {
      const { stats, errors } = read<{ stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] }>('journeys')
      const failed = stats.unexpected + stats.flaky
      return { passed: stats.expected, failed: errors.length > 0 ? Math.max(1, failed) : failed }
    },
  },
]

function read<Known>(name: string): Known {
  return JSON.parse(readFileSync(report(name), 'utf8')) as Known
}

/** The program of a package, to be run by this same Node. */
function program([from, name]: Step['bin']): string {
  const folder = join(import.meta.dirname, '../../node_modules', from)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> }
  return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? ''))
}

function run({ what, bin, args, env, count }: Step): boolean {
  console.log(`\n── ${what}`)
  const began = performance.now()
  const { status } = spawnSync(process.execPath, [program(bin), ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
  let counted: Counted = { passed: 0, failed: status === 0 ? 0 : 1 }
  try {
    if (count) counted = count()
  } catch {
    // No report was written: the step ended before its first test, which its status tells.
  }
  counts.passed += counted.passed
  counts.failed += status === 0 ? counted.failed : Math.max(1, counted.failed)
  console.log(`── ${what}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((performance.now() - began) / 1000)} s`)
  return status === 0 && counted.failed === 0
}

ensureChromium()
const passed = steps.every(run)
rmSync(reports, { recursive: true, force: true })
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = passed ? 0 : 1
