import { z } from 'zod'

export const importKinds = ['people', 'organisations', 'communities', 'memberships'] as const

/** Bytes of the largest list: 5,000 rows in the encoding that takes most room, within the largest form. */
export const largestList = 2.8 * 1024 * 1024

export const bringFileInput = z.object({
  kind: z.enum(importKinds, { error: 'Choose what the list is about.' }),
  file: z
    .file('Choose a file.')
    .refine(({ name, size }) => name !== '' || size > 0, 'Choose a file.')
    .refine(({ size }) => size <= largestList, 'That file is larger than 2.8 MB. Split it, and bring one part after the other.'),
})

export const importFileInput = z.object({ importId: z.uuid() })
