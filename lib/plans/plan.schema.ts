import { z } from 'zod'
import { partKinds, type PartKindName } from './plan.labels'

/** More parts than this are no plan that a group could follow. */
export const mostParts = 12

const kinds = Object.keys(partKinds) as [PartKindName, ...PartKindName[]]

const partInput = z.object({
  id: z.union([z.literal(''), z.uuid()]),
  title: z.string().trim().min(1, 'Give this part a title.').max(120, 'Keep the title under 120 characters.'),
  kind: z.enum(kinds, { error: 'Choose what this part is.' }),
  minutes: z.coerce.number({ error: 'Write the minutes as a number.' }).int('Whole minutes, please.').min(1, 'At least one minute.').max(240, 'At most 240 minutes.'),
  holderId: z.union([z.literal(''), z.uuid()]),
  prompt: z.string().trim().max(600, 'Keep the prompt under 600 characters.'),
})

export type PartInput = z.infer<typeof partInput>

/**
 * The parts of a plan in their order, sent as `part.<place>.title` and so on; a place whose title was emptied is left out.
 * `seen` is the plan that the page showed, so that two who change it at once never overwrite each other.
 */
export const planInput = z
  .object({ sessionId: z.uuid(), seen: z.string().max(64) })
  .catchall(z.unknown())
  .transform(({ sessionId, seen, ...raw }) => ({ sessionId, seen, part: places(raw) }))
  .pipe(z.object({ sessionId: z.uuid(), seen: z.string(), part: z.record(z.string(), partInput) }))
  .refine(({ part }) => Object.keys(part).length <= mostParts, `A plan has at most ${mostParts} parts.`)

function places(raw: Record<string, unknown>): Record<string, Record<string, unknown>> {
  const found: Record<string, Record<string, unknown>> = {}
  for (const [name, value] of Object.entries(raw)) {
    const [, place, field] = /^part\.(\d{1,2})\.([a-zA-Z]+)$/.exec(name) ?? []
    if (place && field) (found[place] ??= {})[field] = value
  }
  return Object.fromEntries(Object.entries(found).filter(([, part]) => typeof part['title'] === 'string' && part['title'].trim() !== ''))
}

export const shiftInput = z.object({ partId: z.uuid(), way: z.enum(['up', 'down']) })

export const catchUpInput = z.object({
  sessionId: z.uuid(),
  late: z.coerce.number().int().min(1).max(60),
  way: z.enum(['one', 'share', 'pause'], { error: 'Choose where the minutes come from.' }),
})
