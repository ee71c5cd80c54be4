import { z } from 'zod'

/** A select without a choice sends nothing but its name. */
const chosen = z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional()

export const choosePlacingInput = z
  .object({
    interestId: z.uuid(),
    /** What was on the screen when it was chosen; 0 when nothing had been. */
    version: z.coerce.number().int().min(0),
    choice: z.enum(['offer', 'waiting', 'another', 'not_this_time', 'undecided']),
    reasonId: chosen,
    otherCommunityId: chosen,
    waitingReason: z.string().trim().max(300, 'Keep it under 300 characters.').default(''),
  })
  .superRefine(({ choice, reasonId, otherCommunityId }, context) => {
    const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (choice === 'not_this_time' && !reasonId) missing('reasonId', 'Choose a reason. The person reads it in the letter.')
    if (choice === 'another' && !otherCommunityId) missing('otherCommunityId', 'Choose the community that may suit better.')
  })

export const moveOnWaitingListInput = z.object({ interestId: z.uuid(), to: z.enum(['top', 'up', 'down']) })
