import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '@/lib/processes/environment'
import { freePort, type RunningServer } from '@/tests/setup/server'
import { heapCap } from './heap'

// A Next app with the least a page and a route can do, on the same framework, the same Node and the same cap. It lies
// inside the project so that it finds the framework there.
const folder = join(projectFolder, '.data/yardstick')
const next = join(projectFolder, 'node_modules/next/dist/bin/next')

const files: Record<string, string> = {
  'package.json': '{ "name": "yardstick", "private": true, "type": "module" }',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(projectFolder)} }, serverExternalPackages: ['pg'], poweredByHeader: false }`,
  'app/layout.jsx': `export const dynamic = 'force-dynamic'
export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }`,
  'app/page.jsx': `export default function Page() { return <h1>A page</h1> }`,
  'app/tap/route.js': `import pg from 'pg'
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
export async function POST(request) {
  const { signInId, sessionId } = await request.json()
  const { rows } = await pool.query('select "personId" from "SignIn" where "id" = $1', [signInId])
  if (!rows[0]) return Response.json({}, { status: 404 })
  await pool.query('insert into yardstick_tap (session_id, person_id) values ($1, $2)', [sessionId, rows[0].personId])
  return Response.json({ done: true })
}`,
}

/** The table the hand-written route inserts into: a key, two ids, a time, no trigger. */
export const yardstickTable = `create table yardstick_tap (id uuid primary key default gen_random_uuid(),
  session_id uuid not null, person_id uuid not null, at timestamptz not null default now())`

/** Builds the bare app and serves it with Next's own server. */
export async function startYardstick(databaseUrl: string): Promise<RunningServer> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'app/tap'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: databaseUrl }
  const building = spawn(process.execPath, [next, 'build', folder], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  await ended(building)
  const port = await freePort()
  const child = spawn(process.execPath, [heapCap, next, 'start', folder, '-p', String(port)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (more: Buffer) => (said += more.toString()))
  const url = `http://localhost:${port}`
  await answers(url, () => child.exitCode === null, () => said)
  return { url, said: () => said, stop: () => stopped(child) }
}

function ended(child: ReturnType<typeof spawn>): Promise<void> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (more: Buffer) => (said += more.toString()))
  return new Promise((done, failed) => {
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(`The yardstick was not built:\n${said}`))))
  })
}

async function answers(url: string, alive: () => boolean, said: () => string): Promise<void> {
  const limit = performance.now() + 60_000
  for (;;) {
    if (await fetch(url).then((answer) => answer.ok).catch(() => false)) return
    if (!alive() || performance.now() > limit) throw new Error(`The yardstick does not answer:\n${said()}`)
    await new Promise((later) => setTimeout(later, 200))
  }
}

function stopped(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done()
    child.once('exit', () => done())
    child.kill()
  })
}
