import { z } from 'zod'

export const demoInput = z.object({
  email: z.email('Add the part after the @, like example.org.'),
  calledName: z.string().max(40, 'Use 40 letters or fewer.').optional(),
  feeling: z.enum(['low', 'steady', 'good', 'pass'], 'Choose one, or Pass.'),
  dates: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.string()).min(2, 'Choose two dates or more.'),
  ),
  seenBy: z.enum(['nobody', 'facilitators', 'everyone']),
  note: z.string().min(3, 'Write a few words.'),
  answer: z.string(),
  consent: z.literal('on', 'Tick the box if you agree, or leave the page: both are fine.'),
})
