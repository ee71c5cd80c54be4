import 'server-only'
import type { Tx } from '@/lib/kernel/db'

/** The addresses that sign a person in, which are the ones that hear about what concerns the whole account. */
export async function waysIn(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx.emailAddress.findMany({ where: { personId, maySignIn: true, leftJobAt: null }, select: { address: true } })
  return rows.map(({ address }) => address)
}
