import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openDataFolder } from './kept-file'
import { handOver, postgresMajor, program, run, runnerFor, type RunAs } from './postgres-programs'
import { clearRemains, livingPostmaster, markOf } from './postgres-remains'

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
}

export function postgresFolder(): string {
  return join(openDataFolder(), 'postgres')
}

/** Starts PostgreSQL on the data folder, or finds it running; answers its port. Only ever called by one at a time. */
export async function startPostgres(adminPassword: string, wishedPort: number | null): Promise<number> {
  const folder = postgresFolder()
  const running = livingPostmaster(folder)
  if (running) return running.port
  const as = await runnerFor(folder)
  if (!existsSync(join(folder, 'PG_VERSION'))) await makeCluster(folder, as, adminPassword)
  requireSameMajor(folder)
  clearRemains(folder)
  const log = join(openDataFolder(), 'postgres.log')
  writeFileSync(log, '', { flag: 'a', mode: 0o600 })
  handOver(as, log)
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? wishedPort : null)
    const options = `-p ${port} -c cluster_name=${markOf(folder)}`
    const trouble = await run(as, program('pg_ctl'), [
      'start',
      '-w',
      '-t',
      '60',
      '-D',
      folder,
      '-l',
      log,
      '-o',
      options,
    ])
    if (!trouble) return port
    if (attempt === 4) throw new Error(`PostgreSQL did not start: ${lastWords(log) || trouble}`)
    await pause(250 * attempt)
    clearRemains(folder)
  }
}

/** Stops PostgreSQL in good order: open transactions are rolled back, everything committed is on the disk. */
export async function stopPostgres(): Promise<void> {
  const folder = postgresFolder()
  if (!livingPostmaster(folder)) return
  const as = await runnerFor(folder)
  const trouble = await run(as, program('pg_ctl'), ['stop', '-w', '-t', '30', '-m', 'fast', '-D', folder])
  if (trouble) throw new Error(`PostgreSQL did not stop: ${trouble}`)
}

// Made beside its place and moved there whole, so that an interrupted first start is simply made again.
async function makeCluster(folder: string, as: RunAs, adminPassword: string): Promise<void> {
  const parent = openDataFolder()
  for (const left of readdirSync(parent).filter((name) => name.startsWith('postgres.making'))) {
    rmSync(join(parent, left), { recursive: true })
  }
  const draft = `${folder}.making`
  const passwordFile = `${folder}.making-${randomBytes(6).toString('hex')}`
  mkdirSync(draft, { mode: 0o700 })
  handOver(as, draft)
  writeFileSync(passwordFile, adminPassword + '\n', { mode: 0o600 })
  handOver(as, passwordFile)
  const names = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const safety = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--data-checksums']
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const trouble = await run(as, program('initdb'), [`--pgdata=${draft}`, ...names, ...safety, ...set])
  rmSync(passwordFile, { force: true })
  if (trouble) throw new Error(`PostgreSQL could not make its data folder: ${trouble}`)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
}

function requireSameMajor(folder: string): void {
  const kept = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (kept === postgresMajor()) return
  throw new Error(
    `The data in ${folder} was written by PostgreSQL ${kept}; this is ${postgresMajor()}. ` +
      'Move it with pg_dump, or put the folder aside to start empty.',
  )
}

async function freePort(wished: number | null): Promise<number> {
  let port = wished ?? 0
  while (!port || !(await isFree(port))) port = 54_300 + Math.floor(Math.random() * 1_000)
  return port
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
  })
}

function lastWords(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-3).join(' ')
}
