import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { ensureChromium } from './chromium'
import { createDatabase, dropDatabase, nameOf } from './databases'
import { isBuilt, startServer } from './server'
import { testSettings } from './settings'
import { templateDatabase } from './template-database'

/** One production server and one database for the whole run; the tests reach both through the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  ensureChromium()
  if (!isBuilt()) {
    const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
    execFileSync(process.execPath, [next, 'build'], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
  }
  const { serverUrl, templateUrl, stop } = await templateDatabase()
  const url = await createDatabase(serverUrl, nameOf(templateUrl))
  const server = await startServer(url, { WORKER: 'here', ...(process.env['E2E_PORT'] ? { PORT: process.env['E2E_PORT'] } : {}) })
  Object.assign(process.env, testSettings(url), { APP_URL: server.url })
  return async () => {
    await server.stop()
    await dropDatabase(serverUrl, url)
    await stop()
  }
}
