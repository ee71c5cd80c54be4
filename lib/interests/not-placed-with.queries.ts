import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import type { Tx } from '@/lib/kernel/db'
import { open, unwrapKeyAt } from '@/lib/kernel/sealed'
import { placeOfFormKey, placeOfWords, purposeOfFormKeys } from './not-placed-with.rules'

export type NotPlacedWithWords = { id: string; formId: string; words: string; meansPersonId: string | null; meansFormId: string | null }

/**
 * Whom these forms are not to be placed with, in their authors' own words: what row-level security lets the viewer see in
 * this transaction, which is her own and, for named staff, all. Reading another's is for a command that writes it down.
 */
export async function notPlacedWith(_viewer: Viewer, tx: Tx, formIds: readonly string[]): Promise<NotPlacedWithWords[]> {
  const rows = await tx.notPlacedWith.findMany({
    where: { formId: { in: [...formIds] } },
    orderBy: { id: 'asc' },
    select: { id: true, formId: true, words: true, meansPersonId: true, meansFormId: true, form: { select: { wrappedKey: true } } },
  })
  return rows.map(({ form, words, ...row }) => {
    const key = unwrapKeyAt(placeOfFormKey(row.formId), form.wrappedKey!, purposeOfFormKeys)
    return { ...row, words: open(key, words, placeOfWords(row.id, row.formId)) }
  })
}
