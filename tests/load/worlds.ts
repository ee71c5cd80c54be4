import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureDatabase } from '@/lib/processes/embedded-postgres'
import { projectFolder } from '@/lib/processes/environment'
import { migrate } from '@/lib/processes/migrate'
import { signIn } from '@/tests/factories/sign-ins'
import { createDatabase, dropDatabase, dropLeftovers } from '@/tests/setup/databases'
import { disconnectOwner, owner } from '@/tests/setup/owner'
import { settings } from './bench-settings'

export type Size = 'small' | 'large'
export type World = { size: Size; url: string; sessionId: string; slug: string; cookies: Record<'priya' | 'marlee' | 'dana', string> }

const times = { small: 1, large: 100 }

/** A PostgreSQL of the bench's own, and in it the demonstration program and one a hundred times as large. */
export async function makeWorlds(say: (words: string) => void): Promise<{ worlds: World[]; stop: () => Promise<void> }> {
  const server = await ensureDatabase()
  await dropLeftovers(server.url)
  const made: string[] = []
  const stop = async () => {
    await disconnectOwner()
    for (const url of made) await dropDatabase(server.url, url)
    await server.stop()
  }
  const worlds: World[] = []
  for (const size of ['small', 'large'] as const) {
    const url = await createDatabase(server.url)
    made.push(url)
    await migrate(url)
    const began = performance.now()
    await seed(url, times[size])
    say(`The ${size} program was built in ${Math.round((performance.now() - began) / 1000)} s.`)
    worlds.push(await worldIn(url, size))
  }
  return { worlds, stop }
}

function seed(url: string, scale: number): Promise<void> {
  const imports = ['--import', 'tsx', '--import', './lib/processes/register.mjs']
  const child = spawn(process.execPath, [...imports, 'tests/load/seed-process.ts', String(scale)], {
    cwd: projectFolder,
    env: { ...process.env, ...settings, APP_URL: 'http://localhost:3000', DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (more: Buffer) => (said += more.toString()))
  return new Promise((done, failed) => {
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(`The seed failed:\n${said}`))))
  })
}

async function worldIn(url: string, size: Size): Promise<World> {
  process.env['DATABASE_URL'] = url
  const personOf = (at: string) =>
    owner().emailAddress.findFirstOrThrow({ where: { address: `${at}@example.org` }, select: { personId: true } })
  const cookieOf = async (at: string) => cookieFor((await personOf(at)).personId)
  const { personId } = await personOf('priya')
  const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000)
  const session = await owner().session.findFirstOrThrow({
    where: {
      startsAt: { lt: soon(0.5) },
      endsAt: { gt: soon(0) },
      community: { memberships: { some: { personId } } },
    },
    select: { id: true, community: { select: { slug: true } } },
  })
  const cookies = { priya: await cookieOf('priya'), marlee: await cookieOf('marlee'), dana: await cookieOf('dana') }
  return { size, url, sessionId: session.id, slug: session.community.slug, cookies }
}

async function cookieFor(personId: string): Promise<string> {
  const { cookie } = await signIn(personId)
  return `${cookie.name}=${cookie.value}`
}

/** Where the bench keeps its own PostgreSQL unless DATA_DIR says otherwise. */
export const ownData = join(projectFolder, '.data/bench')
