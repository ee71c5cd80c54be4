import { z } from 'zod'
import type { Decision } from '@/lib/kernel/decision'
import { canBeFilled, saysNothingToStrangers } from './wording.rules'

const kinds = ['offer', 'waiting', 'another', 'not_this_time'] as const

export const changeWordingInput = z
  .object({
    choice: z.enum(kinds),
    subject: z.string().trim().min(1, 'Write a subject.').max(60, 'Keep it under 60 characters.').regex(/^[^\r\n]*$/, 'Keep it on one line.'),
    body: z.string().trim().min(1, 'Write what the letter says.').max(4000, 'Keep it under 4000 characters.'),
  })
  .superRefine(({ choice, subject, body }, context) => {
    const insistOn = (path: string, decision: Decision) => {
      if (!decision.allowed) context.addIssue({ code: 'custom', path: [path], message: decision.because })
    }
    insistOn('subject', saysNothingToStrangers(subject))
    insistOn('body', canBeFilled(choice, body))
  })

export const sendLettersInput = z.object({
  communityId: z.uuid(),
  /** What was looked at; see stampOf. */
  stamp: z.string().max(80),
  choices: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(kinds)).min(1, 'Tick which letters to send.'),
  ),
})

export const addReasonInput = z.object({
  words: z
    .string()
    .trim()
    .min(1, 'Write the reason as a sentence to the person.')
    .max(160, 'Keep it under 160 characters.')
    .regex(/^[^{}<>\r\n]*$/, 'Use plain words on one line.'),
})

export const retireReasonInput = z.object({ reasonId: z.uuid() })
