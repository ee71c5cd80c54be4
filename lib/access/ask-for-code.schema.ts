import { z } from 'zod'

/** An address as it is stored and compared: composed, lower case, one @, no spaces (so that no twin passes for it). */
export const addressInput = z
  .string()
  .transform((address) => address.normalize('NFKC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, 'Write your email address.')
      .max(254, 'That address is too long. Check it for extra words.')
      .regex(/^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/, 'Check the address: it needs a part before the @ and one after, like name@example.org.'),
  )

export const askForCodeInput = z.object({ address: addressInput, to: z.string().max(300).optional() })
