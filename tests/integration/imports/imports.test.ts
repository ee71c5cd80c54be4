import { describe, expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { discardFile } from '@/lib/imports/discard-file.command'
import { importPage, importsPage } from '@/lib/imports/import.queries'
import { execute } from '@/lib/kernel/command'
import { removeExpired } from '@/lib/processes/retention'
import { community, program } from '@/tests/factories/communities'
import { departure, membership, offer } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { minutesFromNow, next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { apply, bring, brought, counts, fileOf } from './lists'

const header = ['Name', 'Email', 'Organisation', 'Setting', 'Region']
const newcomer = () => `newcomer${next()}@example.net`
const rowFor = (address: string) => ['Ana Costa', address, 'Moyne Shire', 'Local council', 'Barwon South West']
const staff = () => personWithRole('staff')

describe('who may', () => {
  test.each(['administrator', 'supervisor', 'safety_lead'] as const)('for the %s there are no lists, and nothing is kept', async (role) => {
    const [other, dana] = [await personWithRole(role), await staff()]
    const { importId } = await brought(dana, 'people', fileOf(header, rowFor(newcomer())))
    const before = [await counts(), await owner().importFile.count(), await owner().auditEntry.count()]
    const viewer = await viewerFor(other.id, new Date())
    expect(await bring(other, 'people', fileOf(header, rowFor(newcomer())))).toEqual({ kind: 'missing' })
    expect(await apply(other, importId)).toEqual({ kind: 'missing' })
    expect(await execute(discardFile, viewer, { importId }, { now: new Date() })).toEqual({ kind: 'missing' })
    expect([await importsPage(viewer), await importPage(viewer, importId)]).toEqual([null, null])
    expect([await counts(), await owner().importFile.count(), await owner().auditEntry.count()]).toEqual(before)
  })

  test('staff see what was brought, and how it went', async () => {
    const dana = await staff()
    const { importId } = await brought(dana, 'people', fileOf(header, rowFor('not an address')))
    const page = await importPage(await viewerFor(dana.id, new Date()), importId)
    expect(page).toMatchObject({ kind: 'people', by: dana.calledName, mayApply: { allowed: false }, findings: { problems: [{ row: 2, column: 'Email address' }] } })
  })
})

describe('a list', () => {
  test('is sealed while it waits, and gone when it was brought in', async () => {
    const [dana, address] = [await staff(), newcomer()]
    const { importId } = await brought(dana, 'people', fileOf([...header, 'Notes'], [...rowFor(address), 'keeps-this-to-herself']))
    const waiting = await owner().importFile.findUniqueOrThrow({ where: { id: importId } })
    expect(Buffer.from(waiting.content!).toString('latin1')).not.toMatch(/keeps-this|newcomer/)
    await apply(dana, importId)
    expect(await owner().importFile.findUniqueOrThrow({ where: { id: importId } })).toMatchObject({ content: null, appliedAt: expect.any(Date) })
    const everywhere = await owner().$queryRaw<{ hits: bigint }[]>`select count(*) as hits from "Person" p where p::text like '%keeps-this%'`
    expect(Number(everywhere[0]!.hits)).toBe(0)
  })

  test('that was not brought in is removed after seven days', async () => {
    const dana = await staff()
    const [old, fresh] = [await brought(dana, 'people', fileOf(header, rowFor(newcomer()))), await brought(dana, 'people', fileOf(header, rowFor(newcomer())))]
    await owner().importFile.update({ where: { id: old.importId }, data: { broughtAt: minutesFromNow(-8 * 24 * 60) } })
    expect(await removeExpired()).toMatchObject({ lists: 1 })
    expect(await owner().importFile.findMany({ where: { id: { in: [old.importId, fresh.importId] } }, select: { id: true } })).toEqual([{ id: fresh.importId }])
  })

  test('that two press at once comes in once', async () => {
    const [dana, address] = [await staff(), newcomer()]
    const { importId } = await brought(dana, 'people', fileOf(header, rowFor(address)))
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => apply(dana, importId)))
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'done'])
    expect(await owner().emailAddress.count({ where: { address } })).toBe(1)
  })

  test('of which one row went stale comes in not at all', async () => {
    const [dana, group] = [await staff(), await community({ cap: 2 })]
    const [ana, bea, cleo] = [await person(), await person(), await person()]
    const file = fileOf(['Email', 'Community'], [ana.address.address, group.name], [bea.address.address, group.name])
    const { importId, findings } = await brought(dana, 'memberships', file)
    expect(findings).toMatchObject({ fresh: 2, problems: [] })
    await membership(group.id, cleo.id)
    expect(await apply(dana, importId)).toMatchObject({ kind: 'refused', because: expect.stringMatching(/Something changed since you looked\. Row 3: .*no place left.*Nothing came in/) })
    expect(await owner().membership.count({ where: { communityId: group.id } })).toBe(1)
    expect(await owner().importFile.findUniqueOrThrow({ where: { id: importId } })).toMatchObject({ appliedAt: null })
  })

  test('that was put away leaves nothing, and one that came in can’t be put away', async () => {
    const dana = await staff()
    const viewer = await viewerFor(dana.id, new Date())
    const [away, applied] = [await brought(dana, 'people', fileOf(header, rowFor(newcomer()))), await brought(dana, 'people', fileOf(header, rowFor(newcomer())))]
    await apply(dana, applied.importId)
    expect(await execute(discardFile, viewer, { importId: away.importId }, { now: new Date() })).toMatchObject({ kind: 'done' })
    expect(await execute(discardFile, viewer, { importId: applied.importId }, { now: new Date() })).toMatchObject({ kind: 'refused' })
    expect(await owner().importFile.findMany({ where: { id: { in: [away.importId, applied.importId] } }, select: { id: true } })).toEqual([{ id: applied.importId }])
  })

  test('that is no list is said at the field, and nothing is kept', async () => {
    const [dana, before] = [await staff(), await owner().importFile.count()]
    expect(await bring(dana, 'people', new File(['PK\u0003\u0004'], 'list.xlsx'))).toEqual({ kind: 'invalid', fields: { file: expect.stringContaining('workbook') } })
    expect(await bring(dana, 'people', new File([], ''))).toMatchObject({ kind: 'invalid', fields: { file: 'Choose a file.' } })
    expect(await bring(dana, 'people', new File(['x'.repeat(3_000_000)], 'list.csv'))).toMatchObject({ kind: 'invalid', fields: { file: expect.stringContaining('Split it') } })
    expect(await owner().importFile.count()).toBe(before)
  })
})

describe('people', () => {
  test('who are here already stay as they are, whatever a list says about them', async () => {
    const [dana, ana] = [await staff(), await person({ calledName: 'Ana as she wants it', pronouns: 'she/her' })]
    const { importId, findings } = await brought(dana, 'people', fileOf(header, ['Anastasia', ana.address.address.toUpperCase(), 'Elsewhere', 'School', 'Hume'], rowFor(newcomer())))
    expect(findings).toMatchObject({ fresh: 1, known: 1 })
    await apply(dana, importId)
    const row = await owner().person.findUniqueOrThrow({ where: { id: ana.id }, select: { calledName: true, pronouns: true, affiliations: true } })
    expect(row).toEqual({ calledName: 'Ana as she wants it', pronouns: 'she/her', affiliations: [] })
  })

  test('are told in their own record who brought them in, and get no mail', async () => {
    const [dana, address, mails] = [await staff(), newcomer(), await owner().outboxMessage.count()]
    const { importId } = await brought(dana, 'people', fileOf(header, rowFor(address)))
    await apply(dana, importId)
    const { personId } = await owner().emailAddress.findFirstOrThrow({ where: { address } })
    expect(await owner().auditEntry.findMany({ where: { personId }, select: { act: true, actorId: true } })).toEqual([{ act: 'imports.person-brought-in', actorId: dana.id }])
    expect(await owner().outboxMessage.count()).toBe(mails)
  })

  test('share an organisation that somebody has named in other capitals', async () => {
    const [dana, name] = [await staff(), `Shire ${next()}`]
    await owner().organisation.create({ data: { name } })
    const { importId } = await brought(dana, 'people', fileOf(header, ['Ana', newcomer(), name.toUpperCase(), 'School', 'Hume']))
    await apply(dana, importId)
    expect(await owner().organisation.count({ where: { name: { equals: name, mode: 'insensitive' } } })).toBe(1)
    expect(await owner().affiliation.count({ where: { organisation: { name } } })).toBe(1)
  })
})

test('organisations come in once whatever their capitals', async () => {
  const [dana, name] = [await staff(), `Health ${next()}`]
  const file = fileOf(['Organisation'], [name], [`${name} East`])
  await apply(dana, (await brought(dana, 'organisations', file)).importId)
  expect((await brought(dana, 'organisations', fileOf(['Employer'], [name.toUpperCase()]))).findings).toMatchObject({ fresh: 0, known: 1 })
  expect(await owner().organisation.count({ where: { name: { startsWith: name } } })).toBe(2)
})

test('communities come in with their program and domain, unlisted unless the list says so', async () => {
  const [dana, year, mark] = [await staff(), await program(), next()]
  const columns = ['Community', 'Program', 'Program starts', 'Program ends', 'Domain', 'For whom', 'Is it for you', 'Places', 'Minimum sessions', 'Interest closes', 'Answers by', 'In the catalogue']
  const rest = [`Domain ${mark}`, 'For you.', 'Yes.', '20', '6', '21/7/2027', '28/7/2027']
  const file = fileOf(columns, [`One ${mark}`, year.name, '', '', ...rest, 'yes'], [`Two ${mark}`, `Year ${mark}`, '1/8/2030', '31/5/2031', ...rest, ''])
  await apply(dana, (await brought(dana, 'communities', file)).importId)
  const rows = await owner().community.findMany({ where: { name: { endsWith: ` ${mark}` } }, orderBy: { name: 'asc' }, select: { slug: true, code: true, listedAt: true, cap: true, program: { select: { name: true } }, domain: { select: { name: true } } } })
  expect(rows).toEqual([
    { slug: `one-${mark}`, code: expect.stringMatching(/^[0-9A-Z]{4}$/), listedAt: expect.any(Date), cap: 20, program: { name: year.name }, domain: { name: `Domain ${mark}` } },
    { slug: `two-${mark}`, code: expect.stringMatching(/^[0-9A-Z]{4}$/), listedAt: null, cap: 20, program: { name: `Year ${mark}` }, domain: { name: `Domain ${mark}` } },
  ])
  const after = await counts()
  expect((await brought(dana, 'communities', file)).findings).toMatchObject({ fresh: 0, known: 2, problems: [] })
  expect(await counts()).toEqual(after)
})

describe('places', () => {
  test('count against the cap, except those that an offer holds and those of people who have left', async () => {
    const [dana, group] = [await staff(), await community({ cap: 3, programId: (await program()).id })]
    const [offered, ana, gone, back] = [await person(), await person(), await person(), await person()]
    const held = await offer(group.id, offered.id)
    await departure((await membership(group.id, back.id)).id)
    const row = (one: { address: { address: string } }, left = '') => [one.address.address, group.name, left]
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
    const file = fileOf(['Email', 'Community', 'Left', 'Since'], ...[row(offered), row(ana), row(gone, yesterday), row(back)].map((cells) => [...cells, cells[2] ? yesterday : '']))
    const { importId, findings } = await brought(dana, 'memberships', file)
    expect(findings).toMatchObject({ fresh: 3, known: 1, problems: [] })
    expect(await apply(dana, importId)).toMatchObject({ kind: 'done' })
    expect(await owner().community.findUniqueOrThrow({ where: { id: group.id }, select: { placesTaken: true, tally: { select: { members: true } } } })).toEqual({ placesTaken: 2, tally: { members: 2 } })
    expect(await owner().membership.findFirstOrThrow({ where: { communityId: group.id, personId: offered.id }, select: { offerId: true } })).toEqual({ offerId: held.id })
    const entries = await owner().auditEntry.findMany({ where: { personId: ana.id }, select: { act: true, subjectId: true, actorId: true } })
    expect(entries).toEqual([{ act: 'imports.place-brought-in', subjectId: group.id, actorId: dana.id }])
  })
})
