import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'

type Promised = { to: string; at: Date; isCode: boolean }

/**
 * Where a promised mail goes. Once she has left the job of an address, what was promised before goes to the primary
 * address of its owner instead, and a code goes nowhere: null. The viewer is the process that posts.
 */
export async function deliveryAddress(_viewer: Viewer, { to, at, isCode }: Promised): Promise<string | null> {
  const rows = await db().emailAddress.findMany({
    where: { address: to },
    select: { personId: true, verifiedAt: true, leftJobAt: true, maySignIn: true, mayNotify: true },
  })
  const left = rows.find(({ leftJobAt, verifiedAt }) => leftJobAt !== null && verifiedAt === null)
  if (!left?.leftJobAt) return to
  const promisedBefore = at <= left.leftJobAt
  // Somebody else may have the mailbox by now, and a code may be a fresh proof of it.
  if (!promisedBefore && (isCode || rows.some(({ maySignIn, mayNotify }) => maySignIn || mayNotify))) return to
  if (isCode) return null
  const other = await db().emailAddress.findFirst({
    where: { personId: left.personId, verifiedAt: { not: null }, mayNotify: true },
    orderBy: [{ isPrimary: 'desc' }, { addedAt: 'asc' }],
    select: { address: true },
  })
  return other?.address ?? null
}
