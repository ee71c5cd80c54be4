import { z } from 'zod'
import { codeAsMeant, codeLength } from './sign-in.rules'

const fromBrowser = {
  codeId: z.string().max(60).default(''),
  secret: z.string().max(100).default(''),
  userAgent: z.string().max(1000).default(''),
}

export const signInWithCodeInput = z.object({
  code: z
    .string()
    .max(60, `The code has ${codeLength} letters and digits.`)
    .transform(codeAsMeant)
    .refine((code) => code.length === codeLength, `The code has ${codeLength} letters and digits. Copy it from the mail.`),
  ...fromBrowser,
})

export const signInWithLinkInput = z.object({ link: z.string().min(20).max(100), ...fromBrowser })
