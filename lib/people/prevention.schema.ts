import { z } from 'zod'
import { preventionAnswers, type PreventionAnswerName } from './prevention.labels'

const several = z.preprocess((value) => (value === undefined || value === '' ? [] : [value].flat()), z.array(z.uuid()).max(50))

export const preventionInput = z.object({
  answer: z.enum(Object.keys(preventionAnswers) as [PreventionAnswerName, ...PreventionAnswerName[]], {
    error: 'Choose one. Whatever it is, nobody loses a place by it.',
  }),
  /** Memberships whose groups she wants to tell; nobody else is told. */
  tell: several,
})
