import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { allow } from '@/lib/kernel/decision'
import { env } from '@/lib/kernel/env'
import { enqueue } from '@/lib/kernel/outbox'
import { askForCodeInput } from './ask-for-code.schema'
import { hashOfCode, hashOfToken, newSalt, randomCode, randomToken } from './secrets'
import { codeMinutes, codeTries, safeDestination } from './sign-in.rules'

/**
 * Mails a sign-in code to an address that may sign in. An unknown address gets the same answer after the same work,
 * and no mail. The code works for ten minutes, once, five tries, in the browser that asked (ASVS 6.5.5, 6.6.2).
 */
export const askForCode = defineCommand({
  name: 'access.code-asked',
  input: askForCodeInput,
  idempotent: 'by-nature',
  limits: [
    { name: 'code-address', points: 5, seconds: 900, key: (input) => input.address },
    { name: 'code-client', points: 40, seconds: 600, key: (_input, client) => client },
  ],
  subject: async () => ({}),
  authorize: () => allow,
  async run({ tx, input, now }) {
    const code = randomCode()
    const salt = newSalt()
    const secret = randomToken()
    const link = randomToken()
    const known = await tx.emailAddress.findFirst({
      where: { address: input.address, maySignIn: true },
      select: { id: true },
    })
    const asked = await tx.signInCode.create({
      data: {
        address: input.address,
        codeHash: await hashOfCode(code, salt),
        salt,
        browserHash: hashOfToken(secret),
        linkHash: hashOfToken(link),
        destination: safeDestination(input.to),
        createdAt: now,
        expiresAt: new Date(now.getTime() + codeMinutes * 60_000),
        triesLeft: codeTries,
      },
      select: { id: true },
    })
    if (known) {
      await enqueue(tx, 'sign-in-code', {
        to: input.address,
        code,
        link: `${env().APP_URL}/sign-in/link/${link}`,
        minutes: codeMinutes,
      })
    }
    return { codeId: asked.id, secret }
  },
  audit: ({ data }) => ({ subjectId: data.codeId }),
})
