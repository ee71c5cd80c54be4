import 'server-only'
import { Declined, defineCommand } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { allow } from '@/lib/kernel/decision'
import { hashOfCode, hashOfToken, sameBytes } from './secrets'
import { codeMinutes } from './sign-in.rules'
import { signInWithCodeInput } from './sign-in.schema'
import { startSignIn } from './sign-in.writes'

const uuid = /^[0-9a-f-]{36}$/
const ranOut = `That code has run out. Codes last ${codeMinutes} minutes and work once. Ask for a new one below.`
const noTries = 'That was five tries, so this code is closed. Ask for a new one below.'

async function codeAskedHere(tx: Tx, codeId: string, secret: string) {
  if (!uuid.test(codeId)) return null
  // The row is locked so that many guesses at once use up as many tries.
  await tx.$executeRaw`select 1 from "SignInCode" where "id" = ${codeId}::uuid for update`
  const row = await tx.signInCode.findUnique({
    where: { id: codeId },
    select: {
      id: true, address: true, codeHash: true, salt: true, browserHash: true, destination: true,
      expiresAt: true, triesLeft: true, usedAt: true,
    },
  })
  return row && sameBytes(row.browserHash, hashOfToken(secret)) ? row : null
}

/** Signs in with a code typed in the browser that asked for it. Each wrong try counts and is kept. */
export const signInWithCode = defineCommand({
  name: 'access.signed-in-with-code',
  input: signInWithCodeInput,
  idempotent: 'by-nature',
  limits: [{ name: 'sign-in-client', points: 100, seconds: 300, key: (_input, client) => client }],
  subject: async ({ tx, input }) => ({ asked: await codeAskedHere(tx, input.codeId, input.secret) }),
  authorize: () => allow,
  async run({ tx, input, subject: { asked }, now }) {
    if (!asked || asked.usedAt || asked.expiresAt <= now) return new Declined(ranOut, 'code')
    if (asked.triesLeft <= 0) return new Declined(noTries, 'code')
    if (!sameBytes(await hashOfCode(input.code, asked.salt), asked.codeHash)) {
      await tx.signInCode.update({ where: { id: asked.id }, data: { triesLeft: { decrement: 1 } }, select: { id: true } })
      return new Declined(asked.triesLeft === 1 ? noTries : 'That isn’t the code we sent. Check it against the newest mail.', 'code')
    }
    await tx.signInCode.update({ where: { id: asked.id }, data: { usedAt: now }, select: { id: true } })
    const started = await startSignIn(tx, { ...asked, userAgent: input.userAgent }, now)
    return started ?? new Declined(ranOut, 'code')
  },
  audit: ({ data }) => ({ subjectId: data.personId, personId: data.personId }),
})
