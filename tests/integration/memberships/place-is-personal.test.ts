import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { community } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'

test('no foreign key leads from a membership, by whatever way, to an organisation or to work there', async () => {
  const reached = await owner().$queryRaw<{ name: string }[]>`
    with recursive reach(relation) as (
      select '"Membership"'::regclass::oid
      union
      select k.confrelid from pg_constraint k join reach on k.conrelid = reach.relation where k.contype = 'f'
    ) select relation::regclass::text as name from reach`
  const names = reached.map(({ name }) => name.replaceAll('"', ''))
  expect(names).toEqual(expect.arrayContaining(['Membership', 'Person', 'Community', 'Offer']))
  expect(names).not.toContain('Organisation')
  expect(names).not.toContain('Affiliation')
})

test('no column of a membership names an organisation, an employer or an affiliation', async () => {
  const columns = await owner().$queryRaw<{ name: string }[]>`
    select column_name as name from information_schema.columns where table_name = 'Membership'`
  expect(columns.length).toBeGreaterThan(3)
  expect(columns.filter(({ name }) => /organi|employer|affiliation|work/i.test(name))).toEqual([])
})

test('the database refuses to put another person in a membership’s place', async () => {
  const [ana, bea] = [await person(), await person()]
  const place = await membership((await community()).id, ana.id)
  await expect(owner().membership.update({ where: { id: place.id }, data: { personId: bea.id } })).rejects.toThrow(/one person in one community/)
})

/** Words that change the person of a membership that exists. What a membership shows may change; whose it is may not. */
const changesPerson = /membership\s*\.\s*(update\w*|upsert)\s*\(\s*\{[^;]*\bdata:\s*\{[^}]*\bpersonId\b|update\s+"Membership"[^;`]*"personId"\s*=/i

test('no command writes the person of a membership that exists', () => {
  const lib = join(import.meta.dirname, '../../../lib')
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(command|writes)\.ts$/.test(path))
  expect(files.length).toBeGreaterThan(15)
  expect(files.filter((path) => changesPerson.test(readFileSync(join(lib, path), 'utf8')))).toEqual([])
})

test.each([
  ['await tx.membership.updateMany({ where: { id }, data: { personId } })', true],
  ['tx.membership.update({\n  where: { id },\n  data: { showsGroup, personId: other },\n})', true],
  ['tx.$executeRaw`update "Membership" set "personId" = ${other}::uuid`', true],
  ['tx.membership.updateMany({ where: { id: subject.id, personId }, data: { showsGroup } })', false],
])('of %s it says %s', (text, changes) => {
  expect(changesPerson.test(text)).toBe(changes)
})
