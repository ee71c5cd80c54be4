import { fork } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { testSettings } from './settings'

const projectFolder = resolve(import.meta.dirname, '../..')

export type RunningServer = { url: string; said: () => string; stop: () => Promise<void> }

/** The folder of the production build, which `npm run build` fills. */
export function buildFolder(): string {
  return join(projectFolder, process.env['NEXT_DIST'] ?? '.next')
}

export function isBuilt(): boolean {
  return existsSync(join(buildFolder(), 'BUILD_ID'))
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}

/** Starts the real server on the production build and a database, in a process of its own. */
export async function startServer(databaseUrl: string, settings: Record<string, string> = {}): Promise<RunningServer> {
  if (!isBuilt()) throw new Error(`There is no build in ${buildFolder()}: npm run build`)
  const port = Number(settings['PORT'] ?? (await freePort()))
  const url = `http://localhost:${port}`
  const child = fork(join(projectFolder, 'tests/setup/server-process.ts'), {
    cwd: projectFolder,
    execArgv: ['--import', './lib/processes/register.mjs', '--import', 'tsx'],
    env: { ...process.env, ...testSettings(databaseUrl), NODE_ENV: 'production', ...settings, APP_URL: url, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (more: Buffer) => (words = (words + more.toString()).slice(-50_000)))
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready())
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}:\n${words}`)))
  })
  const stop = async () => {
    if (child.connected) child.disconnect()
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await ended
    clearTimeout(late)
  }
  return { url, said: () => words, stop }
}
