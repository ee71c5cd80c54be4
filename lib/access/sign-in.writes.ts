import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { hashOfToken, randomToken } from './secrets'
import { deviceInWords } from './sign-in.rules'

/** Proves the address, and starts a sign-in of the person it belongs to under a new random id. Null when it may not sign in. */
export async function startSignIn(
  tx: Tx,
  address: string,
  userAgent: string | null,
  now: Date,
): Promise<{ sid: string; personId: string } | null> {
  const found = await tx.emailAddress.findFirst({
    where: { address, maySignIn: true },
    orderBy: { verifiedAt: { sort: 'asc', nulls: 'last' } },
    select: { id: true, personId: true, verifiedAt: true },
  })
  if (!found) return null
  if (!found.verifiedAt) await tx.emailAddress.update({ where: { id: found.id }, data: { verifiedAt: now }, select: { id: true } })
  const sid = randomToken()
  await tx.signIn.create({
    data: {
      sidHash: hashOfToken(sid),
      personId: found.personId,
      addressId: found.id,
      device: deviceInWords(userAgent),
      createdAt: now,
      seenAt: now,
      expiresAt: new Date(now.getTime() + 30 * 86_400_000),
    },
    select: { id: true },
  })
  return { sid, personId: found.personId }
}
