import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { asksForPersonalAddress } from '@/lib/people/address.rules'
import { hashOfToken, randomToken } from './secrets'
import { deviceInWords, placeAfterSignIn } from './sign-in.rules'

type Started = { sid: string; personId: string; destination: string }
type Asked = { address: string; destination: string; userAgent: string | null }

/**
 * Proves the address, and starts a sign-in of the person it belongs to under a new random id. Null when it may not sign in.
 * She goes where she was going, by way of the page that asks for an address of her own when she has none.
 */
export async function startSignIn(tx: Tx, { address, destination, userAgent }: Asked, now: Date): Promise<Started | null> {
  // Whoever is leaving the job of this address, or merging accounts, holds the person: what she decides there counts here.
  await tx.$executeRaw`
    select 1 from "Person" where "id" in (select "personId" from "EmailAddress" where "address" = ${address} and "maySignIn") for share`
  const found = await tx.emailAddress.findFirst({
    where: { address, maySignIn: true },
    orderBy: { verifiedAt: { sort: 'asc', nulls: 'last' } },
    select: { id: true, personId: true, verifiedAt: true },
  })
  if (!found) return null
  const { id, personId } = found
  if (!found.verifiedAt) await tx.emailAddress.update({ where: { id }, data: { verifiedAt: now }, select: { id: true } })
  const sid = randomToken()
  const expiresAt = new Date(now.getTime() + 30 * 86_400_000)
  const device = deviceInWords(userAgent)
  await tx.signIn.create({
    data: { sidHash: hashOfToken(sid), personId, addressId: id, device, createdAt: now, seenAt: now, expiresAt },
    select: { id: true },
  })
  return { sid, personId, destination: placeAfterSignIn(destination, await asksFor(tx, personId, now)) }
}

async function asksFor(tx: Tx, personId: string, now: Date): Promise<boolean> {
  const { addresses, personalAddressAskedAt } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      personalAddressAskedAt: true,
      addresses: { select: { id: true, kind: true, verifiedAt: true, maySignIn: true } },
    },
  })
  return asksForPersonalAddress(addresses, personalAddressAskedAt, now)
}

/** From now on no code or link that was mailed to an address signs anybody in. */
export async function voidCodes(tx: Tx, address: string, now: Date): Promise<void> {
  await tx.signInCode.updateMany({ where: { address, usedAt: null }, data: { usedAt: now } })
}
