import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The mark by which the processes of one data folder are known among all others. */
export function markOf(folder: string): string {
  return `cop-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
}

/** What postmaster.pid says. */
export function postmaster(folder: string): { pid: number; port: number } | null {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

/** The postmaster of this folder when it is alive; another program that was given its number is not it. */
export function livingPostmaster(folder: string): { pid: number; port: number } | null {
  const said = postmaster(folder)
  return said && marked(folder).includes(said.pid) ? said : null
}

/**
 * Removes what a crash leaves: server processes whose postmaster is gone, which would hold the shared memory, and a
 * pid file whose number another program has since been given, which would make PostgreSQL refuse to start.
 */
export function clearRemains(folder: string): void {
  if (livingPostmaster(folder)) return
  for (const pid of marked(folder)) kill(pid)
  rmSync(join(folder, 'postmaster.pid'), { force: true })
}

function marked(folder: string): number[] {
  const mark = markOf(folder)
  return processes()
    .filter(({ pid, line }) => pid !== process.pid && /postgres/.test(line) && line.includes(mark))
    .map(({ pid }) => pid)
}

function processes(): { pid: number; line: string }[] {
  if (process.platform === 'win32') return []
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(ofProc)
  const listing = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return listing.split('\n').map((row) => ({ pid: parseInt(row, 10), line: row }))
}

function ofProc(name: string): { pid: number; line: string } {
  try {
    return { pid: Number(name), line: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') }
  } catch {
    return { pid: Number(name), line: '' }
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself in the meantime.
  }
}
