import type { AppServer } from './app-server'
import type { Crowd } from './crowd'
import { shoot, timesThat, together, type Round } from './measure'
import { headersFor, pages, type BenchPage } from './pages'
import { tapOn, yardstickTap } from './tap'
import type { Size, World } from './worlds'

export type Effort = {
  connections: number[]
  rounds: number
  /** Requests a connection makes in a round; a single one makes ten times as many. */
  each: number
  taps: number
}
export type Line = {
  name: string
  world: Size | 'yardstick'
  connections: number
  round: Round
  /** Requests a second as a share of the yardstick's. */
  share: number
  /** The median time as so many times that of the small program. */
  growth: number
}
type Served = { world: World; app: AppServer }

const bare: BenchPage = { name: 'bare page', path: () => '/' }

/** Every page in turn, with the bare page beside it in each round, so that what else the machine does befalls both. */
export async function loadPages(served: Served[], yardstick: string, effort: Effort, say: (words: string) => void): Promise<Line[]> {
  const lines: Line[] = []
  for (const connections of effort.connections) {
    const amount = connections * effort.each * (connections === 1 ? 10 : 1)
    for (const page of pages) {
      const targets = [
        { page: { ...bare, name: `bare page beside ${page.name}` }, url: yardstick, headers: { accept: 'text/html' }, world: 'yardstick' as const },
        ...served.map(({ world, app }) => ({ page, url: app.url + page.path(world), headers: headersFor(page, world), world: world.size })),
      ]
      const rounds = targets.map((): Round[] => [])
      for (const { url, headers } of targets) await shoot({ url, headers, connections, amount })
      for (let count = 0; count < effort.rounds; count += 1) {
        for (const [index, { url, headers }] of targets.entries()) {
          rounds[index]!.push(await shoot({ url, headers, connections, amount }))
        }
      }
      for (const [index, { page: { name }, world }] of targets.entries()) {
        const [share, growth] = [timesThat(rounds[index]!, rounds[0]!, 'rps'), timesThat(rounds[index]!, rounds[1]!, 'p50')]
        lines.push({ name, world, connections, round: together(rounds[index]!), share, growth })
      }
      say(`${page.name} at ${connections}`)
    }
  }
  return lines
}

/** "I'm here" by many different people, beside the hand-written route. Each round begins with nobody here. */
export async function loadTaps(app: AppServer, size: Size, crowd: Crowd, yardstick: string, effort: Effort): Promise<{ lines: Line[]; lost: number }> {
  const lines: Line[] = []
  let lost = 0
  for (const connections of effort.connections) {
    const each = Math.ceil(Math.min(effort.taps, connections * 60) / connections)
    const sides = [
      { name: 'hand-written route', world: 'yardstick' as const, url: yardstick, request: yardstickTap, own: false },
      { name: 'check-in', world: size, url: app.url, request: tapOn(app.url), own: true },
    ].map((side) => ({ ...side, rounds: [] as Round[] }))
    for (let count = 0; count <= effort.rounds; count += 1) {
      for (const { url, request, own, rounds } of sides) {
        if (own) await crowd.reset()
        let next = 0
        const setupClient = (client: { setRequests: (requests: ReturnType<typeof request>[]) => void }) => {
          client.setRequests(crowd.tappers.slice(next, (next += each)).map(request))
        }
        const round = await shoot({ url, connections, amount: each * connections, setupClient })
        // The first round of each is to warm up.
        if (count > 0) rounds.push(round)
        if (own) lost += each * connections - (await crowd.arrived())
      }
    }
    for (const { name, world, rounds } of sides) {
      lines.push({ name, world, connections, round: together(rounds), share: timesThat(rounds, sides[0]!.rounds, 'rps'), growth: 1 })
    }
  }
  return { lines, lost }
}
