import { beforeAll, describe, expect, test } from 'vitest'
import { checkIn } from '@/lib/check-ins/check-in.command'
import { sayArriving, sayLeaving } from '@/lib/check-ins/say-feeling.command'
import { db, transactionFor } from '@/lib/kernel/db'
import { departure } from '@/tests/factories/memberships'
import { owner } from '@/tests/setup/owner'
import { as, world } from './world'

// Row-level security alone: bare SQL as the app's own role, with no scope, no policy and no query in between.

type Row = { personId: string; audience: string; moment: string }

const read = (personId: string | null) =>
  transactionFor(personId, (tx) => tx.$queryRaw<Row[]>`select "personId", "audience"::text, "moment"::text from "Feeling"`)

const audiencesSeenBy = async (personId: string | null) =>
  [...new Set((await read(personId)).map(({ audience }) => audience))].sort()

let here: Awaited<ReturnType<typeof world>>

beforeAll(async () => {
  here = await world(4)
  const { people, session } = here
  for (const [index, audience] of (['nobody', 'facilitator', 'group'] as const).entries()) {
    const who = people[index]!
    await as(who, checkIn, { sessionId: session.id })
    await as(who, sayArriving, { sessionId: session.id, answer: 'low', ownWord: 'canary', audience })
    await as(who, sayLeaving, { sessionId: session.id, answer: 'good', taking: 'canary', audience })
  }
})

describe('what nobody was told', () => {
  test('is seen by its author', async () => {
    const [author] = here.people
    expect((await read(author!.id)).filter(({ personId }) => personId === author!.id)).toHaveLength(2)
    expect(await audiencesSeenBy(author!.id)).toEqual(['group', 'nobody'])
  })

  test('is not seen by the facilitators, who see what was shared', async () => {
    expect(await audiencesSeenBy(here.facilitator.id)).toEqual(['facilitator', 'group'])
    expect(await audiencesSeenBy(here.coFacilitator.id)).toEqual(['facilitator', 'group'])
  })

  test('nor by another member, who sees what the group was told', async () => {
    expect(await audiencesSeenBy(here.people[3]!.id)).toEqual(['group'])
  })
})

const outsiders = [
  'stranger', 'member of another community', 'facilitator of another community', 'former facilitator', 'former member',
  'supervisor', 'staff', 'administrator',
] as const

describe.each(outsiders)('the %s', (role) => {
  test('sees no feeling at all', async () => {
    expect(await read(here.outsiders[role].id)).toEqual([])
  })

  test('changes and wipes none', async () => {
    const { id } = here.outsiders[role]
    const touched = await transactionFor(id, async (tx) => [
      await tx.$executeRaw`update "Feeling" set "audience" = 'group'`,
      await tx.$executeRaw`delete from "Feeling"`,
    ])
    expect(touched).toEqual([0, 0])
  })
})

test('a connection that says no person sees none', async () => {
  expect(await read(null)).toEqual([])
  expect(await db().$queryRaw`select 1 from "Feeling"`).toEqual([])
})

test('a facilitator changes and wipes none of what was shared with her', async () => {
  const touched = await transactionFor(here.facilitator.id, async (tx) => [
    await tx.$executeRaw`update "Feeling" set "feeling" = 'good'`,
    await tx.$executeRaw`delete from "Feeling"`,
  ])
  expect(touched).toEqual([0, 0])
})

test('nobody writes a feeling in another’s name', async () => {
  const { session, group, people, facilitator } = here
  const forged = transactionFor(facilitator.id, (tx) => tx.$executeRaw`
    insert into "Feeling" ("id", "sessionId", "communityId", "personId", "moment", "passed", "feeling")
    values (gen_random_uuid(), ${session.id}::uuid, ${group.id}::uuid, ${people[3]!.id}::uuid, 'arriving', false, 'low')`)
  await expect(forged).rejects.toThrow(/row-level security/)
})

test('the role of the app owns nothing and cannot step around the policies', async () => {
  const [role] = await db().$queryRaw<{ owns: bigint; bypasses: boolean; super: boolean }[]>`
    select (select count(*) from pg_class c where c.relowner = r.oid) as owns, r.rolbypassrls as bypasses, r.rolsuper as super
    from pg_roles r where r.rolname = current_user`
  expect(role).toEqual({ owns: 0n, bypasses: false, super: false })
})

test('words lie sealed, so that a reader of the whole database finds none', async () => {
  const rows = await owner().feeling.findMany({ select: { ownWord: true, taking: true } })
  const bytes = rows.flatMap(({ ownWord, taking }) => [ownWord, taking]).filter((sealed) => sealed !== null)
  expect(bytes).toHaveLength(6)
  for (const sealed of bytes) expect(Buffer.from(sealed).includes('canary')).toBe(false)
})

test('who leaves no longer sees what the group was told, and keeps her own', async () => {
  const leaver = here.people[0]!
  const place = await owner().membership.findFirstOrThrow({ where: { personId: leaver.id }, select: { id: true } })
  await departure(place.id)
  expect(await audiencesSeenBy(leaver.id)).toEqual(['nobody'])
})
