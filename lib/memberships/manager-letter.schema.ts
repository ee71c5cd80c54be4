import { z } from 'zod'

export const managerLetterInput = z.object({
  name: z
    .string({ error: 'Write the name you use at work.' })
    .trim()
    .min(1, 'Write the name you use at work.')
    .max(80, 'Keep it under 80 characters.'),
  /** The place whose community the letter names; empty when it names none. */
  membershipId: z.union([z.literal(''), z.uuid()]).default(''),
})
