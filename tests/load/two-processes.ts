import { startApp } from './app-server'
import type { Crowd, Tapper } from './crowd'
import { tapOn } from './tap'

export type Together = { people: number; arrived: number; counted: number; done: number }

/** Everybody of a crowd says "I'm here" at once, half of them to each of two processes and every tenth to both. */
export async function tapOnTwo(databaseUrl: string, crowd: Crowd, people: Tapper[]): Promise<Together> {
  const servers = await Promise.all([startApp(databaseUrl), startApp(databaseUrl, { WORKER: 'apart' })])
  try {
    for (const { url } of servers) await fetch(url)
    await crowd.reset()
    const tapped = await Promise.all(
      people.map(async (tapper, index) => {
        const own = servers[index % 2]!.url
        const other = servers[(index + 1) % 2]!.url
        const answers = await Promise.all((index % 10 === 0 ? [own, other] : [own]).map((url) => tap(url, tapper)))
        return answers.every(Boolean)
      }),
    )
    return { people: people.length, arrived: await crowd.arrived(), counted: await crowd.counted(), done: tapped.filter(Boolean).length }
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

async function tap(origin: string, tapper: Tapper): Promise<boolean> {
  const { path, method, headers, body } = tapOn(origin)(tapper)
  const answer = await fetch(origin + path!, { method: method!, headers: headers!, body: body! })
  return /"kind":"done"/.test(await answer.text())
}
