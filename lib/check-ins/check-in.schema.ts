import { z } from 'zod'

export const checkInInput = z.object({
  sessionId: z.uuid(),
  /** Set by the phone when the tap was made without signal. */
  tappedAt: z.iso.datetime().optional(),
})

export const codeInput = z.object({
  code: z
    .string()
    .max(40, 'The code is four letters and digits.')
    .transform((code) => code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
    .refine((code) => code.length > 0, 'Write the code your facilitator shows.'),
})

export const apologyInput = z.object({
  sessionId: z.uuid(),
  note: z
    .string()
    .trim()
    .max(500, 'Keep the note under 500 characters.')
    .transform((note) => note || null)
    .optional(),
})

export const feelingWords = ['running_on_empty', 'low', 'steady', 'good', 'energised'] as const
export const audiences = ['nobody', 'facilitator', 'group'] as const

const answer = z.enum([...feelingWords, 'pass'], { error: 'Choose one, or choose Pass. Passing is fine.' })

export const arrivingInput = z.object({
  sessionId: z.uuid(),
  answer,
  ownWord: z.string().trim().max(30, 'One word, or a few: up to 30 characters.').optional(),
  audience: z.enum(audiences).default('nobody'),
})

export const leavingInput = z.object({
  sessionId: z.uuid(),
  answer,
  taking: z.string().trim().max(500, 'Keep it under 500 characters.').optional(),
  audience: z.enum(audiences).default('nobody'),
})
