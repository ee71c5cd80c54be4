import { fork } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '@/lib/processes/environment'
import { livingPostmaster } from '@/lib/processes/postgres-remains'

export type OwnPostgres = {
  url: string
  /** What a power cut does. */
  kill: () => void
  /** What a frozen disk or machine does: every process stands still, and no connection is closed. */
  freeze: () => void
  thaw: () => void
  stop: () => Promise<void>
}

/** A migrated PostgreSQL that one test alone may kill, in a folder of its own. */
export async function ownPostgres(name: string): Promise<OwnPostgres> {
  const folder = join(projectFolder, '.data', name)
  rmSync(folder, { recursive: true, force: true })
  const child = fork(join(import.meta.dirname, 'postgres-process.ts'), {
    cwd: projectFolder,
    execArgv: ['--import', './lib/processes/register.mjs', '--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (more: Buffer) => (said = (said + more.toString()).slice(-20_000)))
  const over = new Promise<void>((done) => child.once('exit', () => done()))
  const url = await new Promise<string>((ready, failed) => {
    child.once('message', (told) => ready(told as string))
    child.once('exit', (code) => failed(new Error(`PostgreSQL ended with ${code}:\n${said}`)))
  })
  const postmaster = () => {
    const living = livingPostmaster(join(folder, 'postgres'))
    if (!living) throw new Error('PostgreSQL is not running')
    return living.pid
  }
  const all = (signal: NodeJS.Signals) => {
    const pid = postmaster()
    for (const one of [pid, ...childrenOf(pid)]) process.kill(one, signal)
  }
  const stop = async () => {
    child.disconnect()
    await over
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, kill: () => process.kill(postmaster(), 'SIGKILL'), freeze: () => all('SIGSTOP'), thaw: () => all('SIGCONT'), stop }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
    .map(Number)
}

// The name of the program stands in brackets and may hold spaces; its parent is the second word after it.
function parentOf(pid: string): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[1])
  } catch {
    return null
  }
}
