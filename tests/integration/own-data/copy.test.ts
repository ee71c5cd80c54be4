import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { execute } from '@/lib/kernel/command'
import { accountSections } from '@/lib/own-data/account-sections.labels'
import { askForCopy } from '@/lib/own-data/ask-for-copy.command'
import { leftOut, sectionFor } from '@/lib/own-data/coverage.labels'
import { makeCopy } from '@/lib/own-data/make-copy.command'
import { copyToFetch, myCopies } from '@/lib/own-data/my-copies.queries'
import { ownData } from '@/lib/own-data/own-data.queries'
import { placeSections } from '@/lib/own-data/place-sections.labels'
import { auditSection, sessionSections } from '@/lib/own-data/session-sections.labels'
import { removeExpired } from '@/lib/processes/retention'
import { person, personWithRole } from '@/tests/factories/people'
import { minutesFromNow } from '@/tests/factories/words'
import { asSignedIn, lettersTo, signedIn } from '@/tests/integration/people/signed-in'
import { owner } from '@/tests/setup/owner'
import { foreignKeys, looseColumns } from './catalogue'
import { fullPerson } from './full-person'

const named = ({ table, column }: { table: string; column: string }) => `${table}.${column}`

async function made(who: { id: string }): Promise<string> {
  const outcome = await asSignedIn(who, askForCopy, {})
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  const { fileId } = outcome.data
  expect(await asSignedIn(who, makeCopy, { fileId })).toMatchObject({ kind: 'done' })
  return fileId
}

async function opened(who: { id: string }, fileId: string) {
  const bytes = await copyToFetch(await signedIn(who.id), fileId, new Date())
  if (!(bytes instanceof Uint8Array)) throw new Error(JSON.stringify(bytes))
  const files = unzipSync(bytes)
  return { names: Object.keys(files), html: strFromU8(files['record.html']!), data: JSON.parse(strFromU8(files['data.json']!)) as Record<string, unknown[]> }
}

describe('the schema', () => {
  test('every record that names a person, or belongs to one that does, is in her copy or left out for a reason', async () => {
    const keys = await foreignKeys()
    const hers = new Set(Object.keys(sectionFor).map((name) => name.split('.')[0]))
    const about = keys.filter(({ to, table }) => to === 'Person' || (hers.has(to) && table !== 'Session'))
    const wanted = [...new Set([...about.map(named), ...(await looseColumns())])]
    const known = { ...sectionFor, ...leftOut }
    expect(wanted.filter((name) => !(name in known))).toEqual([])
    expect(Object.keys(known).filter((name) => !wanted.includes(name))).toEqual([])
  })
})

test('everything that is kept of a person is in her copy, in words and as data, with her sealed words opened', async () => {
  const { ana, mark } = await fullPerson()
  const { names, html, data } = await opened(ana, await made(ana))
  expect(names.sort()).toEqual(['data.json', 'record.html'])
  const empty = [...new Set(Object.values(sectionFor))].filter((section) => section !== 'deletion' && !(data[section]?.length))
  expect(empty).toEqual([])
  const words = ['name', 'pronouns', 'address@', 'role', 'device', 'calendar', 'why', 'leaving', 'called', 'form@', 'organisation', 'hopes', 'offers', 'needs', 'contact',
    'personal@', 'topic', 'waiting', 'introduction', 'shared-reason', 'suggestion', 'arriving', 'taking', 'note', 'instead', 'wish', 'shared-recap']
  for (const kind of words) {
    expect(html, kind).toContain(`${mark}${kind}`)
    expect(JSON.stringify(data), kind).toContain(`${mark}${kind}`)
  }
  // Secrets are not, even scrambled.
  expect(JSON.stringify(data)).not.toMatch(/Hash|salt|wrapped|"[\\]+x[0-9a-f]/)
  const facts = [...accountSections, ...placeSections, ...sessionSections, auditSection].flatMap(({ id, row, facts }) => [row, ...facts.map(([field]) => field)].map((field) => [id, field] as const))
  const unknown = facts.filter(([id, field]) => id !== 'deletion' && !(data[id] as Record<string, unknown>[]).some((one) => field in one))
  expect(unknown).toEqual([])
  expect(html).toContain('Wishes of others for their own safety')
})

test('the page shows the same, without what was done', async () => {
  const { ana, mark } = await fullPerson()
  const sections = await ownData(await signedIn(ana.id))
  expect(JSON.stringify(sections)).toContain(`${mark}taking`)
  expect(sections.find(({ id }) => id === 'audit')).toBeUndefined()
  expect(await ownData(await signedIn((await person()).id))).toContainEqual(expect.objectContaining({ id: 'arrivals', rows: [] }))
})

describe('a copy', () => {
  test('is sealed, and opens for nobody else', async () => {
    const { ana } = await fullPerson()
    const fileId = await made(ana)
    const { content } = await owner().ownDataFile.findUniqueOrThrow({ where: { id: fileId } })
    expect(Buffer.from(content!).toString('latin1')).not.toMatch(/PK\u0003\u0004|record[.]html|example[.]org/)
    for (const role of ['staff', 'administrator', 'safety_lead'] as const) {
      const other = await signedIn((await personWithRole(role)).id)
      expect(await copyToFetch(other, fileId, new Date())).toBeNull()
      expect(await myCopies(other, new Date())).toEqual([])
      expect(await execute(makeCopy, other, { fileId }, { now: new Date() })).toEqual({ kind: 'missing' })
    }
  })

  test('is fetched only moments after signing in, and for seven days', async () => {
    const ana = await person()
    const fileId = await made(ana)
    expect(await copyToFetch(await signedIn(ana.id, 11), fileId, new Date())).toMatchObject({ allowed: false, because: expect.stringContaining('Sign in again first. A copy') })
    await owner().ownDataFile.update({ where: { id: fileId }, data: { madeAt: minutesFromNow(-7 * 24 * 60) } })
    expect(await copyToFetch(await signedIn(ana.id), fileId, new Date())).toBeNull()
    expect(await removeExpired()).toMatchObject({ copies: 1 })
    expect(await owner().ownDataFile.count({ where: { id: fileId } })).toBe(0)
  })

  test('is asked for only moments after signing in, once at a time, three times a day', async () => {
    const ana = await person()
    const late = await execute(askForCopy, await signedIn(ana.id, 11), {}, { now: new Date() })
    expect(late).toMatchObject({ kind: 'refused', because: expect.stringContaining('Sign in again') })
    const both = await Promise.all([asSignedIn(ana, askForCopy, {}), asSignedIn(ana, askForCopy, {})])
    expect(new Set(both.map((outcome) => outcome.kind === 'done' && outcome.data.fileId)).size).toBe(1)
    expect(await owner().ownDataFile.count({ where: { personId: ana.id } })).toBe(1)
    await owner().ownDataFile.updateMany({ where: { personId: ana.id }, data: { madeAt: new Date() } })
    for (let times = 1; times < 3; times += 1) await made(ana)
    expect(await asSignedIn(ana, askForCopy, {})).toMatchObject({ kind: 'refused', because: expect.stringContaining('ask again tomorrow') })
  })

  test('made twice is made once, and its mail says nothing', async () => {
    const ana = await person()
    const fileId = await made(ana)
    const before = await owner().ownDataFile.findUniqueOrThrow({ where: { id: fileId } })
    await Promise.all([asSignedIn(ana, makeCopy, { fileId }), asSignedIn(ana, makeCopy, { fileId })])
    expect(await owner().ownDataFile.findUniqueOrThrow({ where: { id: fileId } })).toEqual(before)
    const letters = await lettersTo(ana.address.address)
    expect(letters.map(({ letter }) => letter)).toEqual(['own-data-ready'])
    expect(JSON.stringify(letters)).not.toContain(fileId)
  })
})
