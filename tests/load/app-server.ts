import { fork } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from '@/lib/processes/environment'
import { freePort, type RunningServer } from '@/tests/setup/server'
import { settings } from './bench-settings'
import { heapCap } from './heap'

type State = { queries: number; peakRssMb: number }
export type AppServer = RunningServer & { state: () => Promise<State>; kill: () => Promise<void> }

/** Our own server on the finished build, in a process with a capped heap. Its log is written and thrown away. */
export async function startApp(databaseUrl: string, own: Record<string, string> = {}): Promise<AppServer> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = fork(join(projectFolder, 'tests/load/server-process.ts'), {
    cwd: projectFolder,
    execArgv: [heapCap, '--import', 'tsx', '--import', './lib/processes/register.mjs'],
    env: { ...process.env, ...settings, ...own, DATABASE_URL: databaseUrl, APP_URL: url, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (more: Buffer) => (said = (said + more.toString()).slice(-20_000)))
  const over = new Promise<void>((done) => child.once('exit', () => done()))
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready())
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}:\n${said}`)))
  })
  const state = () =>
    new Promise<State>((answer) => {
      child.once('message', (told) => answer(told as State))
      child.send('state')
    })
  const stop = async () => {
    child.disconnect()
    const late = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await over
    clearTimeout(late)
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await over
  }
  return { url, said: () => said, state, stop, kill }
}
