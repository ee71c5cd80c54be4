import { expect, test } from 'vitest'
import { community } from '@/tests/factories/communities'
import { personWithRole } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { apply, brought, counts, fileOf } from './lists'

const size = 5_000
const most = 30_000
const number = (at: number) => String(at).padStart(4, '0')
const header = ['Name', 'Pronouns', 'Email address', 'Organisation', 'Role', 'Setting', 'Region', 'Works there since']
const people = fileOf(
  header,
  ...Array.from({ length: size }, (_, at) => [
    `Person ${number(at)}`, 'they/them', `person${number(at)}@example.net`, `Organisation ${at}`, 'Prevention officer', 'Local council', 'Gippsland', '4/3/2024',
  ]),
)

test('five thousand people come in within half a minute, and the same list again changes nothing', async () => {
  const dana = await personWithRole('staff')
  const before = await counts()
  const began = performance.now()
  const { importId, findings } = await brought(dana, 'people', people)
  expect(findings).toEqual({ rows: size, fresh: size, known: 0, problems: [], more: 0, notes: [] })
  expect(await apply(dana, importId)).toMatchObject({ kind: 'done' })
  const took = performance.now() - began
  const after = await counts()
  expect(after).toEqual({ ...before, people: before.people + size, addresses: before.addresses + size, work: before.work + size, organisations: before.organisations + size })
  expect(took).toBeLessThan(most)
  console.info(`5,000 people: ${Math.round(took)} ms`)

  const again = await brought(dana, 'people', people)
  expect(again.findings).toMatchObject({ fresh: 0, known: size, problems: [] })
  expect(await apply(dana, again.importId)).toMatchObject({ kind: 'refused', because: expect.stringContaining('here already') })
  expect(await counts()).toEqual(after)
  const row = await owner().person.findFirstOrThrow({
    where: { calledName: 'Person 0007' },
    select: { pronouns: true, addresses: true, affiliations: { select: { fromOn: true, setting: true, organisation: { select: { name: true } } } } },
  })
  expect(row).toMatchObject({
    pronouns: 'they/them',
    addresses: [{ address: 'person0007@example.net', maySignIn: true, mayNotify: true, isPrimary: true, verifiedAt: null, kind: 'personal' }],
    affiliations: [{ fromOn: new Date('2024-03-04T00:00:00Z'), setting: 'council', organisation: { name: 'Organisation 7' } }],
  })
}, 120_000)

test('five thousand places come in within half a minute, each counted once', async () => {
  const dana = await personWithRole('staff')
  const groups = await Promise.all(Array.from({ length: 100 }, () => community({ cap: 60 })))
  const list = fileOf(
    ['Email', 'CoP', 'Since', 'Left'],
    ...Array.from({ length: size }, (_, at) => [`person${number(at)}@example.net`, groups[at % 100]!.name, '', at < 4_000 ? '' : '1/1/2020']),
  )
  const wrong = await brought(dana, 'memberships', list)
  expect(wrong.findings.problems[0]).toMatchObject({ row: 4_002, column: 'Left' })
  expect(await apply(dana, wrong.importId)).toMatchObject({ kind: 'refused', because: expect.stringContaining('Nothing came in') })

  const good = fileOf(['Email', 'CoP'], ...Array.from({ length: size }, (_, at) => [`person${number(at)}@example.net`, groups[at % 100]!.name]))
  const began = performance.now()
  const { importId, findings } = await brought(dana, 'memberships', good)
  expect(findings).toMatchObject({ fresh: size, problems: [] })
  expect(await apply(dana, importId)).toMatchObject({ kind: 'done' })
  const took = performance.now() - began
  expect(took).toBeLessThan(most)
  console.info(`5,000 places: ${Math.round(took)} ms`)
  const taken = await owner().community.findMany({ where: { id: { in: groups.map(({ id }) => id) } }, select: { placesTaken: true, tally: { select: { members: true } } } })
  expect(taken).toEqual(Array(100).fill({ placesTaken: 50, tally: { members: 50 } }))
  expect((await brought(dana, 'memberships', good)).findings).toMatchObject({ fresh: 0, known: size, problems: [] })
}, 120_000)
