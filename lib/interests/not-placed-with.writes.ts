import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/kernel/db'
import { newDataKey, seal, unwrapKeyAt, wrapKeyAt } from '@/lib/kernel/sealed'
import { placeOfFormKey, placeOfWords, purposeOfFormKeys } from './not-placed-with.rules'

/** The form's own key for its sealed words, made the first time it is needed. It is destroyed with the form. */
async function formKey(tx: Tx, formId: string): Promise<Uint8Array> {
  const place = placeOfFormKey(formId)
  const fresh = wrapKeyAt(place, newDataKey(), purposeOfFormKeys)
  await tx.interestForm.updateMany({ where: { id: formId, wrappedKey: null }, data: { wrappedKey: fresh } })
  const { wrappedKey } = await tx.interestForm.findUniqueOrThrow({ where: { id: formId }, select: { wrappedKey: true } })
  return unwrapKeyAt(place, wrappedKey!, purposeOfFormKeys)
}

/** Seals the words about each person a form is not to be placed with, and answers the ids of the rows in their order. */
export async function writeNotPlacedWith(tx: Tx, formId: string, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return []
  const key = await formKey(tx, formId)
  const rows = words.map((text) => ({ id: randomUUID(), text }))
  await tx.notPlacedWith.createMany({
    data: rows.map(({ id, text }) => ({ id, formId, words: seal(key, text, placeOfWords(id, formId)) })),
  })
  return rows.map(({ id }) => id)
}

/** Tells PostgreSQL, for this transaction, which form without an account the asker was found to hold by its link. */
export async function standForForm(tx: Tx, form: { id: string; personId: string | null }): Promise<void> {
  if (!form.personId) await tx.$executeRaw`select set_config('app.form', ${form.id}, true)`
}

export async function removeNotPlacedWith(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.notPlacedWith.deleteMany({ where: { id: { in: [...ids] } } })
}
