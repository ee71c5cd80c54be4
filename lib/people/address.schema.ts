import { z } from 'zod'
import { addressInput } from '@/lib/access/ask-for-code.schema'
import { codeAsMeant, codeLength } from '@/lib/access/sign-in.rules'

export const addressKinds = ['personal', 'work'] as const

/** Where she was going when she was asked for an address. */
const to = z.string().max(300).optional()

export const addAddressInput = z.object({
  address: addressInput,
  kind: z.enum(addressKinds, { error: 'Choose whose mailbox it is: yours, or your employer’s.' }),
  to,
})

export const codeInput = z
  .string()
  .max(60, `The code has ${codeLength} letters and digits.`)
  .transform(codeAsMeant)
  .refine((code) => code.length === codeLength, `The code has ${codeLength} letters and digits. Copy it from the mail.`)

export const verifyAddressInput = z.object({ addressId: z.uuid(), code: codeInput, to })

export const movePrimaryInput = z.object({ addressId: z.uuid(), code: codeInput })

const ticked = z.preprocess((value) => value === 'on', z.boolean())

export const addressRightsInput = z.object({ addressId: z.uuid(), maySignIn: ticked, mayNotify: ticked })

export const oneAddressInput = z.object({ addressId: z.uuid() })

export const askToMergeInput = z.object({ address: addressInput })

export const proveOtherInput = z.object({ proofId: z.uuid(), code: codeInput })

export const mergeInput = z.object({ proofId: z.uuid() })
