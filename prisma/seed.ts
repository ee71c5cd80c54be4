import { parseArgs } from 'node:util'
import { db } from '@/lib/kernel/db'
import { env, isLoopback } from '@/lib/kernel/env'
import { asTask, whenEnding } from '@/lib/processes/ending'
import { migrate } from '@/lib/processes/migrate'
import { prepare } from '@/lib/processes/settings-of-start'
import { demonstration } from '@/tests/scenarios/demonstration'
import { makeLarge } from '@/tests/scenarios/large'
import { buildAnew, nothingToLose, seeding } from '@/tests/scenarios/seeding'
import { disconnectOwner } from '@/tests/setup/owner'

type Wish = {
  /** Whether what is in the database may be lost. */
  fresh: boolean
  /** How many times as large as the demonstration. */
  times: number
}

/** Builds the demonstration program around now in an empty database, and answers whether it did; another is left alone. */
export function seedIfEmpty(): Promise<boolean> {
  return seed({ fresh: false, times: 1 })
}

async function seed({ fresh, times }: Wish): Promise<boolean> {
  return seeding(env().DATABASE_URL, async (client) => {
    if (!fresh && !(await nothingToLose(client))) return false
    await buildAnew(client, async () => {
      await demonstration(new Date()).finally(disconnectOwner)
      if (times > 1) await makeLarge(client, times)
    })
    return true
  })
}

function wished(): Wish {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean', default: false }, scale: { type: 'string', default: '1' } },
  })
  const times = Number(values.scale)
  if (!Number.isInteger(times) || times < 1 || times > 1000)
    throw new Error('--scale is a whole number from 1 to 1000, such as --scale 100')
  return { fresh: values.fresh, times }
}

const leftAlone = 'The database has data, so nothing was changed. To delete it and begin again: npm run seed -- --fresh'

function built({ times }: Wish, seconds: number): string {
  const size = times > 1 ? `, ${times} times as large` : ''
  return `The demonstration program is in the database${size} (${seconds.toFixed(1)} s).`
}

async function main(): Promise<void> {
  const wish = wished()
  const database = await prepare({ dev: false, empty: false })
  whenEnding(() => db().$disconnect())
  if (!isLoopback(env().APP_URL)) {
    throw new Error(
      `The demonstration is for one’s own machine and refused where people work: APP_URL is ${env().APP_URL}`,
    )
  }
  await migrate(database.url)
  const began = performance.now()
  const seeded = await seed(wish)
  console.log(seeded ? built(wish, (performance.now() - began) / 1000) : leftAlone)
  if (!seeded) process.exitCode = 1
}

if (import.meta.main) await asTask(main)
