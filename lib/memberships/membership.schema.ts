import { z } from 'zod'
import { workShownLabels, type WorkShown } from './membership.labels'

const day = (sentence: string) => z.iso.date({ error: sentence }).transform((text) => new Date(`${text}T00:00:00Z`))

const ticked = z.preprocess((value) => value === 'on', z.boolean())

export const pauseInput = z.object({
  membershipId: z.uuid(),
  fromOn: day('Choose the first day you are away.'),
  returnsOn: day('Choose the day you are back. You can change it later.'),
})

export const comeBackInput = z.object({ membershipId: z.uuid() })

export const leaveInput = z.object({ membershipId: z.uuid(), tell: ticked })

export const endMembershipInput = z.object({
  membershipId: z.uuid(),
  reason: z
    .string({ error: 'Write down why. It is kept with the place.' })
    .trim()
    .min(1, 'Write down why. It is kept with the place.')
    .max(500, 'Keep it under 500 characters.'),
})

export const endWithSeriesInput = z.object({ membershipId: z.uuid() })

export const workShownInput = z.object({
  membershipId: z.uuid(),
  showsGroup: z.enum(Object.keys(workShownLabels) as [WorkShown, ...WorkShown[]], { error: 'Choose one of the three.' }),
})
