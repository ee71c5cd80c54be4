import { z } from 'zod'

export const nameInput = z.object({
  calledName: z
    .string()
    .trim()
    .min(1, 'Write the name you want to be called by.')
    .max(80, 'Keep it under 80 characters.'),
  pronouns: z
    .string()
    .trim()
    .max(40, 'Keep it under 40 characters.')
    .transform((pronouns) => pronouns || null)
    .optional(),
})
