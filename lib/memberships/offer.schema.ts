import { z } from 'zod'

export const withdrawOfferInput = z.object({
  offerId: z.uuid(),
  why: z
    .string()
    .trim()
    .min(1, 'Say in a line or two why. The person reads it.')
    .max(1000, 'Keep it under 1000 characters.'),
})
