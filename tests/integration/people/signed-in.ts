import { decode } from 'next-auth/jwt'
import type { z } from 'zod'
import { viewerBySignIn } from '@/lib/access/viewer'
import { execute, type Command } from '@/lib/kernel/command'
import { openPayload } from '@/lib/kernel/outbox'
import { signIn } from '@/tests/factories/sign-ins'
import { minutesFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

/** A viewer in a browser that signed in some minutes ago. */
export async function signedIn(personId: string, minutesAgo = 1) {
  const { cookie } = await signIn(personId, { createdAt: minutesFromNow(-minutesAgo) })
  const token = await decode({ token: cookie.value, secret: process.env['NEXTAUTH_SECRET'] ?? '' })
  return viewerBySignIn(String(token?.['sid']), new Date())
}

/** Runs an act as somebody who has just signed in. */
export async function asSignedIn<Schema extends z.ZodType, Subject, Data>(
  who: { id: string },
  command: Command<Schema, Subject, Data>,
  input: unknown,
) {
  return execute(command, await signedIn(who.id), input, { now: new Date() })
}

/** The letters that wait for an address, oldest first, with what they say. */
export async function lettersTo(address: string) {
  const rows = await owner().outboxMessage.findMany({ where: { payload: { not: null } }, orderBy: { createdAt: 'asc' } })
  return rows
    .map(({ id, letter, payload }) => ({ letter, ...(openPayload(id, payload!) as { to: string; code?: string; change?: string }) }))
    .filter(({ to }) => to === address)
}

/** The code in the newest letter to an address. */
export async function codeSentTo(address: string) {
  return (await lettersTo(address)).findLast(({ letter }) => letter === 'address-proof')?.code
}
