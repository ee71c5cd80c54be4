import { createHash, randomBytes } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import type { Prisma } from '@/prisma/generated/client'
import { owner } from '@/tests/setup/owner'

export type SignedIn = { signInId: string; cookie: { name: string; value: string } }

/** A browser that has signed in just now: its row, and the cookie that a server with these settings accepts. */
export async function signIn(
  personId: string,
  given: Partial<Prisma.SignInUncheckedCreateInput> = {},
): Promise<SignedIn> {
  const sid = randomBytes(32).toString('base64url')
  const row = await owner().signIn.create({
    data: {
      sidHash: new Uint8Array(createHash('sha256').update(sid).digest()),
      personId,
      device: 'Chrome on Linux',
      expiresAt: new Date(Date.now() + 30 * 86_400_000),
      ...given,
    },
    select: { id: true },
  })
  const secret = process.env['NEXTAUTH_SECRET'] ?? ''
  const name = process.env['APP_URL']?.startsWith('https:') ? '__Host-cop' : 'cop'
  return { signInId: row.id, cookie: { name, value: await encode({ token: { sid }, secret }) } }
}
