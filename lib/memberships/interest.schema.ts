import { z } from 'zod'
import { addressInput } from '@/lib/access/ask-for-code.schema'
import { regions, workSettings } from '@/lib/people/work.labels'

const needed = (sentence: string, longest: number) =>
  z.string().trim().min(1, sentence).max(longest, `Keep it under ${longest} characters.`)

export const interestInput = z.object({
  communityId: z.uuid(),
  calledName: needed('Tell us what to call you.', 80),
  address: addressInput,
  setting: z.enum(Object.keys(workSettings), { error: 'Choose where you work. Something else is fine.' }),
  region: z.enum(Object.keys(regions), { error: 'Choose your region.' }),
  why: needed('Tell us in a line or two what you hope for.', 2000),
})
