import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/access/actor'
import { composingPage } from '@/lib/composing/composing.queries'
import { lettersPage } from '@/lib/composing/letters.queries'
import { interestsOnAPage, lookingAt } from '@/lib/composing/looking.rules'
import { queriesSoFar } from '@/lib/kernel/query-count'
import { community } from '@/tests/factories/communities'
import { session } from '@/tests/factories/sessions'
import { owner } from '@/tests/setup/owner'
import { staffCalled } from './world'

process.env['COUNT_QUERIES'] = 'on'

let dana: Viewer

async function interested(count: number) {
  const group = await community({ cap: 40 })
  for (let made = 0; made < 8; made += 1) await session(group.id)
  await owner().$executeRaw`
    with forms as (
      insert into "InterestForm" ("id", "address", "calledName", "setting", "region", "organisationName", "step", "sentAt")
      select gen_random_uuid(), 'many' || n || '-' || ${group.slug} || '@example.org', 'Person ' || n, 'school', 'hume', 'Org ' || n % 7, 5, now()
      from generate_series(1, ${count}::int) n returning "id", "address")
    insert into "Interest" ("id", "formId", "communityId", "address", "sentAt")
    select gen_random_uuid(), "id", ${group.id}::uuid, "address", now() from forms`
  await owner().$executeRaw`
    insert into "Placing" ("interestId", "choice", "waitingPosition", "chosenById")
    select "id", (array['offer', 'waiting', 'another', 'not_this_time'])[1 + n % 4]::"PlacingChoice",
      case when n % 4 = 1 then n end, ${dana.personId}::uuid
    from (select "id", row_number() over () as n from "Interest" where "communityId" = ${group.id}::uuid) i where n <= ${count} / 2 and n <= 120`
  await owner().$executeRaw`
    insert into "SessionCannotMake" ("formId", "sessionId")
    select i."formId", s."id" from "Interest" i join "Session" s on s."communityId" = i."communityId"
    where i."communityId" = ${group.id}::uuid and s."number" <= 3`
  return group
}

beforeAll(async () => {
  dana = await staffCalled('Dana Okafor')
})

test('twenty interests and two thousand take as many statements, eight at most with those of every page', async () => {
  const [few, many] = [await interested(20), await interested(2_000)]
  const counted = async (read: () => Promise<unknown>) => {
    const before = queriesSoFar()
    expect(await read()).toBeTruthy()
    return queriesSoFar() - before
  }
  for (const asked of [{}, { show: 'all', sort: 'name' }, { show: 'waiting' }, { show: 'undecided', setting: 'school', wish: 'first' }]) {
    const forFew = await counted(() => composingPage(dana, few.slug, lookingAt(asked), new Date()))
    expect(await counted(() => composingPage(dana, many.slug, lookingAt(asked), new Date()))).toBe(forFew)
    expect(forFew + 3).toBeLessThanOrEqual(8)
  }
  const letters = await counted(() => lettersPage(dana, few.slug))
  expect(await counted(() => lettersPage(dana, many.slug))).toBe(letters)
  const began = performance.now()
  const page = await composingPage(dana, many.slug, lookingAt({ show: 'all' }), new Date())
  expect(page!.rows).toHaveLength(interestsOnAPage)
  expect(page!.counts).toMatchObject({ all: 2_000, undecided: 1_880, offer: 30, waiting: 30 })
  expect(performance.now() - began).toBeLessThan(2_000)
}, 60_000)
