import { z } from 'zod'

const day = z.iso.date({ error: 'Choose a date.' })
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time like 10:00.')
const minutes = z.coerce.number({ error: 'Between 15 and 480 minutes.' }).int().min(15, 'Between 15 and 480 minutes.').max(480, 'Between 15 and 480 minutes.')
const words = (most: number) => z.string().trim().max(most, `Keep it under ${most} characters.`)
const sessionId = z.uuid()
const seenSequence = z.coerce.number().int()

export const moveSessionInput = z.object({ sessionId, seenSequence, day, time, minutes, why: words(300).default('') })

const link = z.url({ protocol: /^https$/, error: 'The whole address of the call, beginning with https://' }).max(500, 'That address is too long.')

/** How a session meets, with what that needs. */
export const placeSessionInput = z
  .object({
    sessionId,
    how: z.enum(['online', 'room', 'both'], { error: 'Choose how you meet.' }),
    place: words(200).default(''),
    meetingLink: z.union([z.literal(''), link]).default(''),
    later: z.preprocess((given) => given === 'on', z.boolean()).default(false),
  })
  .superRefine(({ how, place, meetingLink }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (how !== 'online' && place === '') wrong('place', 'Say where you meet.')
    if (how === 'both' && meetingLink === '') wrong('meetingLink', 'Give the address of the call, for those who come by the link.')
  })

export const callOffInput = z.object({
  sessionId,
  reason: words(300).pipe(z.string().min(1, 'Say why, in a few words. The group reads it.')),
})

export const aboutSessionInput = z.object({ sessionId })

/** An extra session: one of the suggested times, or a day and a time of one's own. */
export const callExtraInput = z
  .object({
    communityId: z.uuid(),
    at: z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/).optional(),
    day: z.union([z.literal(''), day]).default(''),
    time: z.union([z.literal(''), time]).default(''),
    minutes: minutes.default(60),
    purpose: words(300).default(''),
  })
  .superRefine(({ at, day: own, time: wall }, context) => {
    if (!at && own === '') context.addIssue({ code: 'custom', path: ['day'], message: 'Choose a date.' })
    if (!at && wall === '') context.addIssue({ code: 'custom', path: ['time'], message: 'Write the time like 10:00.' })
  })
  .transform(({ at, ...input }) => (at ? { ...input, day: at.slice(0, 10), time: at.slice(11) } : input))

export const comeRemotelyInput = z.object({ sessionId, remote: z.enum(['yes', 'no']) })
