import { Client } from 'pg'
import { ensureBuilt } from '@/lib/processes/built'
import { startApp } from './app-server'
import { makeCrowd } from './crowd'
import { goalsOf, type Found, type Goal } from './goals'
import { loadPages, loadTaps, type Effort } from './load'
import { median, shoot } from './measure'
import { headersFor, others, pages } from './pages'
import { report } from './report'
import { tapOnTwo } from './two-processes'
import { weigh, type Weight } from './weigh'
import { usableWithoutScripts } from './without-scripts'
import { makeWorlds, type World } from './worlds'
import { startYardstick, yardstickTable } from './yardstick'

type Wish = Effort & {
  /** Seconds at 50 connections after which memory is read. */
  minute: number
}

const say = (words: string) => console.error(words)

/** Builds, fills two databases, measures everything beside the yardsticks and judges it. */
export async function runBench(wish: Wish): Promise<{ text: string; result: { goals: Goal[] } & Found }> {
  await ensureBuilt()
  const { worlds, stop } = await makeWorlds(say)
  const [small, large] = worlds as [World, World]
  const stops: (() => Promise<unknown>)[] = [stop]
  try {
    await onDatabase(small.url, yardstickTable)
    const yardstick = await startYardstick(small.url)
    stops.unshift(yardstick.stop)
    say('Counting queries and bytes.')
    const queries = await countQueries(large)
    const apps = await Promise.all(worlds.map((world) => startApp(world.url)))
    stops.unshift(() => Promise.all(apps.map((app) => app.stop())))
    const [app] = apps as [(typeof apps)[0]]
    const weights: Record<string, Weight> = {}
    for (const page of [...pages, ...others]) weights[page.name] = await weigh(app.url, page.path(small), headersFor(page, small))
    const bareJs = (await weigh(yardstick.url, '/', {})).js

    const served = worlds.map((world, index) => ({ world, app: apps[index]! }))
    const lines = await loadPages(served, yardstick.url, wish, say)
    const peakRssMb = await memoryAfter(wish.minute, app, small)

    say('Check-ins.')
    const crowd = await makeCrowd(small.url, Math.ceil(wish.taps / 20) + 10, 20)
    const taps = await loadTaps(app, 'small', crowd, yardstick.url, wish)
    const largeCrowd = await makeCrowd(large.url, Math.ceil(wish.taps / 20) + 10, 20)
    const largeTaps = await loadTaps(apps[1]!, 'large', largeCrowd, yardstick.url, wish)
    const own = largeTaps.lines.filter(({ name }) => name === 'check-in')
    const [one, other] = [crowd.tappers.at(-1)!, crowd.tappers.at(-21)!]
    const cannotWithoutScripts = await usableWithoutScripts(app.url, one, other)
    const full = await makeCrowd(small.url, 2, 100)
    const both = await tapOnTwo(small.url, full, full.tappers)
    for (const each of [crowd, largeCrowd, full]) await each.end()

    const found: Found = {
      lines: [...lines, ...taps.lines, ...own],
      queries, weights, bareJs, peakRssMb, both, cannotWithoutScripts,
      lost: taps.lost + largeTaps.lost,
    }
    const goals = goalsOf(found)
    return { text: report(found, goals), result: { goals, ...found } }
  } finally {
    for (const end of stops) await end()
  }
}

async function onDatabase(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** Statements a request, one request at a time, on a server that counts them; what is kept for all is there already. */
async function countQueries(world: World): Promise<Record<string, number>> {
  const app = await startApp(world.url, { COUNT_QUERIES: 'on', WORKER: 'apart' })
  try {
    const counted: Record<string, number> = {}
    for (const page of [...pages, ...others]) {
      const counts: number[] = []
      for (let ask = 0; ask < 6; ask += 1) {
        const before = (await app.state()).queries
        const answer = await fetch(app.url + page.path(world), { headers: headersFor(page, world), redirect: 'manual' })
        await answer.text()
        if (answer.status !== 200) throw new Error(`${page.name} answers ${answer.status}`)
        if (ask > 0) counts.push((await app.state()).queries - before)
      }
      counted[page.name] = median(counts)
    }
    return counted
  } finally {
    await app.stop()
  }
}

async function memoryAfter(seconds: number, app: Awaited<ReturnType<typeof startApp>>, world: World): Promise<number> {
  const began = performance.now()
  for (let turn = 0; performance.now() - began < seconds * 1000; turn += 1) {
    const page = pages[turn % pages.length]!
    await shoot({ url: app.url + page.path(world), headers: headersFor(page, world), connections: 50, seconds: Math.min(5, seconds / 3) })
  }
  return (await app.state()).peakRssMb
}
