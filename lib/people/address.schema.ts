import { z } from 'zod'
import { addressInput } from '@/lib/access/ask-for-code.schema'
import { codeAsMeant, codeLength } from '@/lib/access/sign-in.rules'

export const addressKinds = ['personal', 'work'] as const

export const addAddressInput = z.object({
  address: addressInput,
  kind: z.enum(addressKinds, { error: 'Choose whose mailbox it is: yours, or your employer’s.' }),
})

export const verifyAddressInput = z.object({
  addressId: z.uuid(),
  code: z
    .string()
    .max(60, `The code has ${codeLength} letters and digits.`)
    .transform(codeAsMeant)
    .refine(
      (code) => code.length === codeLength,
      `The code has ${codeLength} letters and digits. Copy it from the mail.`,
    ),
})

const ticked = z.preprocess((value) => value === 'on', z.boolean())

export const addressRightsInput = z.object({ addressId: z.uuid(), maySignIn: ticked, mayNotify: ticked })

export const removeAddressInput = z.object({ addressId: z.uuid() })
