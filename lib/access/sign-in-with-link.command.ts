import 'server-only'
import { Declined, defineCommand } from '@/lib/kernel/command'
import { allow } from '@/lib/kernel/decision'
import { hashOfToken, sameBytes } from './secrets'
import { codeMinutes } from './sign-in.rules'
import { signInWithLinkInput } from './sign-in.schema'
import { startSignIn } from './sign-in.writes'

const ranOut = `This link has run out. It lasts ${codeMinutes} minutes and works once. Ask for a new code.`
const elsewhere = 'This link works in the browser where you asked for it. Here, ask for a new code, or type the code from the mail there.'

/** Signs in by the button on the mailed page, only in the browser that asked. Opening the page changes nothing. */
export const signInWithLink = defineCommand({
  name: 'access.signed-in-with-link',
  input: signInWithLinkInput,
  idempotent: 'by-nature',
  limits: [{ name: 'sign-in-client', points: 100, seconds: 300, key: (_input, client) => client }],
  subject: async ({ tx, input }) => {
    const hash = hashOfToken(input.link)
    await tx.$executeRaw`select 1 from "SignInCode" where "linkHash" = ${hash} for update`
    return {
      asked: await tx.signInCode.findUnique({
        where: { linkHash: hash },
        select: { id: true, address: true, browserHash: true, destination: true, expiresAt: true, usedAt: true, triesLeft: true },
      }),
    }
  },
  authorize: () => allow,
  async run({ tx, input, subject: { asked }, now }) {
    if (!asked || asked.usedAt || asked.expiresAt <= now || asked.triesLeft <= 0) return new Declined(ranOut)
    if (!sameBytes(asked.browserHash, hashOfToken(input.secret))) return new Declined(elsewhere)
    await tx.signInCode.update({ where: { id: asked.id }, data: { usedAt: now }, select: { id: true } })
    const started = await startSignIn(tx, { ...asked, userAgent: input.userAgent }, now)
    return started ?? new Declined(ranOut)
  },
  audit: ({ data }) => ({ subjectId: data.personId, personId: data.personId }),
})
