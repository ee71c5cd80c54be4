import { z } from 'zod'
import { regions, workSettings } from './work.labels'

const day = (sentence: string) => z.iso.date({ error: sentence }).transform((text) => new Date(`${text}T00:00:00Z`))

export const addAffiliationInput = z.object({
  organisation: z.string().trim().max(120, 'Keep it under 120 characters.').default(''),
  roleTitle: z.string().trim().max(80, 'Keep it under 80 characters.').default(''),
  setting: z.enum(Object.keys(workSettings), { error: 'Choose where you work. Something else is fine.' }),
  region: z.enum(Object.keys(regions), { error: 'Choose your region.' }),
  fromOn: day('Choose the day you started. A rough one is fine.'),
})

export const endAffiliationInput = z.object({
  affiliationId: z.uuid(),
  untilOn: day('Choose your last day there. A rough one is fine.'),
})

export const removeAffiliationInput = z.object({ affiliationId: z.uuid() })
