import { inject, expect, test } from 'vitest'
import { startApp, type AppServer } from '@/tests/load/app-server'
import { createDatabase, dropDatabase, nameOf } from '@/tests/setup/databases'
import { missing, peopleWhoCome, tapAll, wrongTallies } from './taps'

const kills = 10

test('an app killed ten times in the middle of check-ins loses none that it had said yes to', async () => {
  const { serverUrl, templateUrl } = inject('database')
  const url = await createDatabase(serverUrl, nameOf(templateUrl))
  let app: AppServer | undefined
  try {
    const people = await peopleWhoCome(url, 20, 50)
    let told = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const running = await startApp(url)
      app = running
      const yes = await tapAll(running.url, people.slice(kill * 100, kill * 100 + 100), 5 + 4 * kill, () => void running.kill())
      told += yes.length
      expect(await missing(url, yes)).toEqual([])
    }
    expect(told).toBeGreaterThanOrEqual(230)
    expect(told).toBeLessThan(people.length)
    expect(await wrongTallies(url)).toEqual([])
    console.info(`${told} of ${people.length} were told yes before ${kills} kills, and all of them are there`)
  } finally {
    await app?.kill()
    await dropDatabase(serverUrl, url)
  }
}, 240_000)
