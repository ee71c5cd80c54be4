import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { makeCrowd, type Tapper } from '@/tests/load/crowd'
import { tapOn } from '@/tests/load/tap'

/** Signed-in members of communities whose doors are open, each of whom can say "I'm here" once. */
export async function peopleWhoCome(url: string, communities: number, each: number): Promise<Tapper[]> {
  await ask(
    url,
    `insert into "Program" ("id", "name", "startsOn", "endsOn") values (gen_random_uuid(), 'Faults', current_date, current_date + 365) on conflict do nothing`,
  )
  await ask(url, `insert into "Domain" ("id", "slug", "name") values (gen_random_uuid(), 'faults', 'Faults') on conflict do nothing`)
  const crowd = await makeCrowd(url, communities, each)
  await crowd.end()
  return crowd.tappers
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/**
 * Says "I'm here" for one after another, ten at a time, and answers who was told that it is kept. After so many yeses
 * something breaks, while others are on their way.
 */
export async function tapAll(origin: string, tappers: readonly Tapper[], yeses: number, breaks: () => void): Promise<Tapper[]> {
  const told: Tapper[] = []
  const waiting = [...tappers]
  const one = async () => {
    for (let tapper = waiting.shift(); tapper; tapper = waiting.shift()) {
      if (!(await tap(origin, tapper))) continue
      told.push(tapper)
      if (told.length === yeses) breaks()
    }
  }
  await Promise.all(Array.from({ length: 10 }, one))
  return told
}

async function tap(origin: string, tapper: Tapper): Promise<boolean> {
  const { path, method, headers, body } = tapOn(origin)(tapper)
  try {
    const answer = await fetch(origin + path!, { method: method!, headers: headers!, body: body!, signal: AbortSignal.timeout(15_000) })
    return /"kind":"done"/.test(await answer.text())
  } catch {
    // Nobody was told that anything is kept.
    return false
  }
}

/** Those of whom the database knows nothing, although they were told that they are here. */
export async function missing(url: string, told: readonly Tapper[]): Promise<string[]> {
  const rows = await ask<{ personId: string }>(
    url,
    `select t."personId" from unnest($1::uuid[], $2::uuid[]) as t("personId", "sessionId")
     where (select count(*) from "Arrival" a where a."personId" = t."personId" and a."sessionId" = t."sessionId") <> 1`,
    [told.map(({ personId }) => personId), told.map(({ sessionId }) => sessionId)],
  )
  return rows.map(({ personId }) => personId)
}

/** Sessions whose tally is not the count of their arrivals. */
export function wrongTallies(url: string): Promise<object[]> {
  return ask(
    url,
    `select s."id" from "Session" s left join "SessionTally" t on t."sessionId" = s."id"
     where coalesce(t."arrived", 0) <> (select count(*) from "Arrival" a where a."sessionId" = s."id")`,
  )
}

/** Waits until the site says that it is well, and answers how many milliseconds that took; fails after a limit. */
export async function wellAgain(origin: string, limitMs: number): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < limitMs) {
    const status = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(6_000) }).then(({ status }) => status, () => 0)
    if (status === 200) return performance.now() - began
    await pause(50)
  }
  throw new Error(`Not well after ${limitMs} ms`)
}
