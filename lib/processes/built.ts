import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { whenEnding } from './ending'
import { environmentFor, projectFolder, setting } from './environment'
import { alone } from './kept-file'

const sources = ['app', 'components', 'lib', 'prisma/schema', 'package-lock.json', 'next.config.ts']
const aside = 'lib/processes'

/** Generates Prisma's client when it is missing or older than the schema; npm may have skipped it. */
export async function ensureGenerated(): Promise<void> {
  const client = join(projectFolder, 'prisma/generated/client.ts')
  const made = statSync(client, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const changed = files('prisma/schema').some((file) => statSync(join(projectFolder, file)).mtimeMs > made)
  if (changed) await runHere([join(import.meta.dirname, 'generate.mjs')])
}

/** Builds the pages for production when there is no build, or when it was made from other sources than these. */
export function ensureBuilt(): Promise<void> {
  return alone(
    'build',
    async () => {
      const folder = join(projectFolder, setting('NEXT_DIST') ?? '.next')
      const stamp = join(folder, 'made-from')
      const from = fingerprint()
      if (existsSync(join(folder, 'BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === from) return
      console.log('Building the pages. This takes about half a minute, the first time and after changes.')
      await runHere([join(projectFolder, 'node_modules/next/dist/bin/next'), 'build'])
      writeFileSync(stamp, from)
    },
    600_000,
  )
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(files).sort()) {
    if (file.startsWith(aside)) continue
    hash.update(`${file}\0`).update(readFileSync(join(projectFolder, file)))
  }
  return hash.digest('hex')
}

function files(source: string): string[] {
  const found = statSync(join(projectFolder, source), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [source]
  const entries = readdirSync(join(projectFolder, source), { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return paths.map((path) => path.slice(projectFolder.length + 1).replaceAll('\\', '/'))
}

/** Runs a program of ours to its end; what it said is shown only when it fails. */
function runHere(given: string[]): Promise<void> {
  const child = spawn(process.execPath, given, {
    cwd: projectFolder,
    env: environmentFor({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }, /^NODE_OPTIONS$/),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  whenEnding(() => child.kill())
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (more: Buffer) => (said += more.toString()))
  return new Promise((done, failed) => {
    child.once('error', failed)
    child.once('close', (code) =>
      code === 0 ? done() : failed(new Error(`${said}\nThat did not work; the reason is above.`)),
    )
  })
}
