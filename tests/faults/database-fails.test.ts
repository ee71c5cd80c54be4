import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type AppServer } from '@/tests/load/app-server'
import { ownPostgres, type OwnPostgres } from './own-postgres'
import { missing, peopleWhoCome, tapAll, wellAgain, wrongTallies } from './taps'

let postgres: OwnPostgres
let app: AppServer

beforeAll(async () => {
  postgres = await ownPostgres('faults')
  app = await startApp(postgres.url)
}, 120_000)

afterAll(async () => {
  await app?.stop()
  await postgres?.stop()
}, 60_000)

test('a database killed ten times in the middle of check-ins loses none that was acknowledged', async () => {
  const people = await peopleWhoCome(postgres.url, 20, 50)
  let told = 0
  for (let kill = 0; kill < 10; kill += 1) {
    const yes = await tapAll(app.url, people.slice(kill * 100, kill * 100 + 100), 5 + 4 * kill, postgres.kill)
    told += yes.length
    await wellAgain(app.url, 30_000)
    expect(await missing(postgres.url, yes)).toEqual([])
  }
  expect(told).toBeGreaterThanOrEqual(230)
  expect(told).toBeLessThan(people.length)
  expect(await wrongTallies(postgres.url)).toEqual([])
  console.info(`${told} of ${people.length} were acknowledged around 10 kills, and all of them are there`)
}, 240_000)

test('a frozen database means a readable page within five seconds, and the site is back within five', async () => {
  const [tapper] = await peopleWhoCome(postgres.url, 1, 1)
  const open = () => fetch(`${app.url}/sessions/${tapper!.sessionId}`, { headers: { cookie: tapper!.cookie } })
  expect((await open()).status).toBe(200)
  postgres.freeze()
  try {
    const began = performance.now()
    const answer = await open()
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('We can’t reach our records right now')
    expect(performance.now() - began).toBeLessThan(5_000)
    const health = await fetch(`${app.url}/api/health`)
    expect([health.status, await health.json()]).toMatchObject([503, { database: expect.not.stringMatching(/^ok$/) }])
  } finally {
    postgres.thaw()
  }
  expect(await wellAgain(app.url, 5_000)).toBeLessThan(5_000)
  expect((await open()).status).toBe(200)
}, 60_000)
