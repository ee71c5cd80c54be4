import { expect, test } from 'vitest'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { formPage, myNotPlacedWith } from '@/lib/interests/form.queries'
import { notPlacedWith } from '@/lib/interests/not-placed-with.queries'
import { saveContact } from '@/lib/interests/save-contact.command'
import { db, transactionFor } from '@/lib/kernel/db'
import { CannotOpen } from '@/lib/kernel/sealed'
import { community } from '@/tests/factories/communities'
import { draft } from '@/tests/factories/interests'
import { person, personWithRole } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'
import { asPerson, asVisitor, dataOf, formOf } from './forms'

const now = () => new Date()
const words = 'My canary, from Hillcrest Road'

async function told(given: { personId?: string } = {}) {
  const form = await draft((await community()).id, given)
  const save = (apart: object) => ({ formId: form.id, ...apart })
  if (given.personId) dataOf(await asPerson({ id: given.personId }, saveContact, save({ 'apart.0': words })))
  else dataOf(await asVisitor(saveContact, save({ 'apart.0': words }), form.link))
  return form
}

/** The rows that PostgreSQL itself lets through to a person, or to the form that the app names. */
const seen = (personId: string | null, formId?: string) =>
  transactionFor(personId, async (tx) => {
    if (formId) await tx.$executeRaw`select set_config('app.form', ${formId}, true)`
    return tx.$queryRaw<{ formId: string }[]>`select "formId" from "NotPlacedWith"`
  })

test('her words are kept sealed, and opened for her alone: by her account, or by the form’s own link', async () => {
  const ana = await person()
  const [hers, byLink] = [await told({ personId: ana.id }), await told()]
  for (const { id } of [hers, byLink]) {
    const [row] = (await formOf(id)).notPlacedWith
    expect(Buffer.from(row!.words).includes('canary')).toBe(false)
  }
  const viewer = await viewerFor(ana.id, now())
  expect(await myNotPlacedWith(viewer, (await formPage(viewer, null, hers.id, now()))!)).toEqual([words])
  expect(await myNotPlacedWith(visitorViewer, (await formPage(visitorViewer, byLink.link, byLink.id, now()))!)).toEqual([words])
})

test('PostgreSQL shows them to nobody else: not to staff, supervisors, administrators, or another form', async () => {
  const ana = await person()
  const [hers, byLink, another] = [await told({ personId: ana.id }), await told(), await draft(null)]
  expect(await seen(ana.id)).toEqual([{ formId: hers.id }])
  expect(await seen(null, byLink.id)).toEqual([{ formId: byLink.id }])
  for (const role of ['staff', 'supervisor', 'administrator'] as const) expect(await seen((await personWithRole(role)).id)).toEqual([])
  expect(await seen((await person()).id)).toEqual([])
  expect([await seen(null), await seen(null, another.id)]).toEqual([[], []])
  // Naming the form of an account opens nothing, nor one whose address nobody has proved.
  expect(await seen(null, hers.id)).toEqual([])
  await owner().interestForm.update({ where: { id: byLink.id }, data: { provenAt: null } })
  expect(await seen(null, byLink.id)).toEqual([])
})

test('what the app named is forgotten with the transaction', async () => {
  const form = await told()
  await seen(null, form.id)
  expect(await db().$queryRaw`select 1 from "NotPlacedWith" where "formId" = ${form.id}::uuid`).toEqual([])
})

test('named staff read them, and nobody but she writes or removes them', async () => {
  const [hannah, form] = [await personWithRole('safety_lead'), await told()]
  const viewer = await viewerFor(hannah.id, now())
  const read = await transactionFor(hannah.id, (tx) => notPlacedWith(viewer, tx, [form.id]))
  expect(read).toMatchObject([{ formId: form.id, words, meansPersonId: null }])
  expect(await transactionFor(hannah.id, (tx) => tx.$executeRaw`delete from "NotPlacedWith"`)).toBe(0)
  const forged = transactionFor(hannah.id, (tx) => tx.$executeRaw`
    insert into "NotPlacedWith" ("id", "formId", "words") values (gen_random_uuid(), ${form.id}::uuid, '\\x00')`)
  await expect(forged).rejects.toThrow(/row-level security/)
})

test('she cannot say herself whom her words mean', async () => {
  const [ana, ben] = [await person(), await person()]
  const form = await told({ personId: ana.id })
  const forged = transactionFor(ana.id, (tx) => tx.$executeRaw`
    insert into "NotPlacedWith" ("id", "formId", "words", "meansPersonId") values (gen_random_uuid(), ${form.id}::uuid, '\\x00', ${ben.id}::uuid)`)
  await expect(forged).rejects.toThrow(/row-level security/)
})

test('words that stay keep what staff noted about them; words that go are gone', async () => {
  const [ben, form] = [await person(), await told()]
  const [first] = (await formOf(form.id)).notPlacedWith
  await owner().notPlacedWith.update({ where: { id: first!.id }, data: { meansPersonId: ben.id } })
  dataOf(await asVisitor(saveContact, { formId: form.id, 'apart.0': 'Somebody else', 'apart.1': words }, form.link))
  expect((await formOf(form.id)).notPlacedWith.find(({ id }) => id === first!.id)).toMatchObject({ meansPersonId: ben.id })
  dataOf(await asVisitor(saveContact, { formId: form.id, 'apart.0': '' }, form.link))
  expect((await formOf(form.id)).notPlacedWith).toEqual([])
})

test('a browser that only typed the address is not asked, and what it sends all the same is not kept', async () => {
  const form = await draft((await community()).id, { provenAt: null })
  dataOf(await asVisitor(saveContact, { formId: form.id, accessNeeds: 'Captions', 'apart.0': words }, form.link))
  expect(await formOf(form.id)).toMatchObject({ accessNeeds: 'Captions', notPlacedWith: [] })
})

test('without the form’s key the words open no more', async () => {
  const [hannah, form] = [await personWithRole('safety_lead'), await told()]
  const other = await told()
  const { wrappedKey } = await owner().interestForm.findUniqueOrThrow({ where: { id: other.id } })
  await owner().interestForm.update({ where: { id: form.id }, data: { wrappedKey } })
  const viewer = await viewerFor(hannah.id, now())
  await expect(transactionFor(hannah.id, (tx) => notPlacedWith(viewer, tx, [form.id]))).rejects.toThrow(CannotOpen)
})
