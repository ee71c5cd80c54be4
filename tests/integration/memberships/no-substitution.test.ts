import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { systemViewer, viewerFor, visitorViewer } from '@/lib/access/viewer'
import { defineCommand, execute, type Command } from '@/lib/kernel/command'
import { allow } from '@/lib/kernel/decision'
import { acts } from '@/tests/authorization/access'
import { roles, type Role } from '@/tests/authorization/roles'
import { subjectOf } from '@/tests/authorization/table'
import { community } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { walkWorld, type World } from '@/tests/scenarios/walk'
import { owner } from '@/tests/setup/owner'

type AnyCommand = Command<z.ZodType, unknown, unknown>

const lib = join(import.meta.dirname, '../../../lib')
const commands = new Map<string, AnyCommand>()
let world: World

beforeAll(async () => {
  for (const path of readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.command.ts'))) {
    if (path.startsWith('kernel')) continue
    const module = (await import(/* @vite-ignore */ join(lib, path))) as Record<string, unknown>
    for (const [name, value] of Object.entries(module)) if (isCommand(value)) commands.set(name, value)
  }
  world = await walkWorld()
}, 60_000)

function isCommand(value: unknown): value is AnyCommand {
  return typeof value === 'object' && value !== null && 'authorize' in value && 'run' in value && 'audit' in value
}

type Place = { id: string; personId: string; communityId: string }

const places = (): Promise<Place[]> => owner().membership.findMany({ select: { id: true, personId: true, communityId: true } })

/** Places that are no longer those of the same person in the same community. Two accounts that were joined are one person. */
async function changed(before: readonly Place[]): Promise<string[]> {
  const merged = await owner().mergedPerson.findMany({ select: { formerPersonId: true, intoPersonId: true } })
  const into = (id: string) => merged.find(({ formerPersonId }) => formerPersonId === id)?.intoPersonId ?? id
  const after = await places()
  return before.flatMap(({ id, personId, communityId }) => {
    const mine = after.find((place) => place.id === id)
    const hers = after.some((place) => place.personId === into(personId) && place.communityId === communityId)
    const same = mine ? mine.personId === into(personId) && mine.communityId === communityId : hers
    return same ? [] : [`${id} was of ${personId}`]
  })
}

async function viewerAs(role: Role) {
  return role === 'visitor' ? visitorViewer : viewerFor(world.people[role], new Date())
}

let done = 0
afterAll(() => console.log(`${done} acts were done while nobody's place became another's.`))

test('the walk knows every command there is', () => {
  expect([...commands.keys()].sort()).toEqual([...new Set(Object.keys(acts).map(subjectOf))].sort())
  expect(commands.size).toBeGreaterThan(30)
})

test.each(Object.entries(acts))('%s leaves every place with its person, whoever does it', async (entry, act) => {
  const command = commands.get(subjectOf(entry))!
  const wrong: string[] = []
  for (const role of roles) {
    const form = await act.form({ world, role, personId: role === 'visitor' ? null : world.people[role] })
    const before = await places()
    const outcome = await execute(command, await viewerAs(role), form, { now: new Date() })
    if (outcome.kind === 'done') done += 1
    wrong.push(...(await changed(before)).map((what) => `${role}: ${what}`))
  }
  expect(wrong).toEqual([])
})

test('what only a process does leaves every place with its person as well', async () => {
  for (const [entry, act] of Object.entries(acts).filter(([, { actions }]) => actions.length === 0)) {
    const form = await act.form({ world, role: 'staff', personId: world.people.staff })
    const before = await places()
    await execute(commands.get(subjectOf(entry))!, systemViewer('test'), form, { now: new Date() })
    expect(await changed(before), entry).toEqual([])
  }
})

/** What a careless engineer might build for a manager who asks for it. */
const planted = (run: AnyCommand['run']) =>
  defineCommand({
    name: 'planted.replaced',
    input: z.object({ membershipId: z.uuid(), personId: z.uuid() }),
    subject: async () => ({}),
    authorize: () => allow,
    run,
    audit: () => ({}),
  })

const given = (input: unknown) => input as { membershipId: string; personId: string }
const replace = planted(async ({ tx, input }) => {
  const { membershipId: id, personId } = given(input)
  return tx.membership.updateMany({ where: { id }, data: { personId } })
})
const swap = planted(async ({ tx, input }) => {
  const { membershipId: id, personId } = given(input)
  const { communityId, fromOn } = await tx.membership.delete({ where: { id }, select: { communityId: true, fromOn: true } })
  return tx.membership.create({ data: { communityId, personId, fromOn }, select: { id: true } })
})

async function someonesPlace() {
  const [ana, bea, group] = [await person(), await person(), await community()]
  return { membershipId: (await membership(group.id, ana.id)).id, personId: bea.id }
}

test('a command that puts another person in a place is refused by the database', async () => {
  const input = await someonesPlace()
  const before = await places()
  await expect(execute(replace, systemViewer('test'), input, { now: new Date() })).rejects.toThrow('one person in one community')
  expect(await changed(before)).toEqual([])
})

test('without the database’s refusal the walk would find it, and it finds a place taken away and given to another', async () => {
  const [replaced, swapped] = [await someonesPlace(), await someonesPlace()]
  const before = await places()
  await execute(swap, systemViewer('test'), swapped, { now: new Date() })
  expect(await changed(before)).toEqual([expect.stringContaining(swapped.membershipId)])
  await owner().$executeRaw`alter table "Membership" disable trigger "membership_is_personal"`
  await execute(replace, systemViewer('test'), replaced, { now: new Date() })
  await owner().$executeRaw`alter table "Membership" enable trigger "membership_is_personal"`
  expect(await changed(before)).toHaveLength(2)
})
