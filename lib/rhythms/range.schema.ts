import { z } from 'zod'
import { patternFrequencies } from './rhythm.labels'

export const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time like 10:00.')

const span = z.object({ from: z.int(), to: z.int() })

/** What the group may choose itself; what is absent is fixed. */
export const openRanges = z.object({
  number: span.optional(),
  minutes: span.optional(),
  frequency: z.array(z.enum(patternFrequencies)).optional(),
  weekday: z.array(z.int().min(1).max(7)).optional(),
  time: z.object({ from: wallTime, to: wallTime }).optional(),
  minimum: span.optional(),
})

export type OpenRanges = z.infer<typeof openRanges>
