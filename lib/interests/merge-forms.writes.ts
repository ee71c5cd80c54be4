import 'server-only'
import { speakAs, type Tx } from '@/lib/kernel/db'

export type Both = { former: string; into: string }

/**
 * The forms of both accounts that ask not to be placed with somebody. Only their author reads that they do, so the transaction
 * speaks as each of the two in turn, whom she has proved to be. Such a form stays as it was sent, whatever else is merged.
 */
export async function formsThatKeepApart(tx: Tx, { former, into }: Both): Promise<string[]> {
  const forms: string[] = []
  for (const personId of [former, into]) {
    await speakAs(tx, personId)
    const rows = await tx.notPlacedWith.findMany({ where: { form: { personId } }, distinct: ['formId'], select: { formId: true } })
    forms.push(...rows.map(({ formId }) => formId))
  }
  return forms
}
