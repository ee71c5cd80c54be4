import { z } from 'zod'
import { addressInput } from '@/lib/access/ask-for-code.schema'
import { nameInput } from '@/lib/people/name.schema'
import { regions, workSettings } from '@/lib/people/work.labels'
import { mostNotPlacedWith } from './form.rules'
import { yearsInPrevention } from './interest.labels'

/** The secret that the browser holds for a form without an account; it comes from a cookie and never from the page. */
export const heldInput = z.string().max(100).default('')

/** Which form, who holds it, and whether she goes back to the look over the whole. */
const ofForm = { formId: z.uuid(), held: heldInput, then: z.literal('check').optional().catch(undefined) }

/** The same, once it has been looked at. */
const known = { formId: z.string(), held: z.string(), then: z.union([z.literal('check'), z.undefined()]) }

const mayBe = (longest: number) =>
  z.string().trim().max(longest, `Keep it under ${longest} characters.`).default('').transform((text) => text || null)

const needed = (sentence: string, longest: number) =>
  z.string().trim().min(1, sentence).max(longest, `Keep it under ${longest} characters.`)

const addressOrNone = z
  .string()
  .default('')
  .transform((text) => text.trim() || null)
  .pipe(addressInput.nullable())

export const beginFormInput = nameInput.extend({ address: addressInput, communityId: z.uuid().optional(), held: heldInput })

export const saveNameInput = nameInput.extend({ ...ofForm, address: addressInput.optional() })

export const saveWorkInput = z.object({
  ...ofForm,
  setting: z.enum(Object.keys(workSettings), { error: 'Choose where you work. Something else is fine.' }),
  region: z.enum(Object.keys(regions), { error: 'Choose your region.' }),
  yearsInPrevention: z.enum(Object.keys(yearsInPrevention) as (keyof typeof yearsInPrevention)[], {
    error: 'Choose how long. Counting from a volunteer’s first day is fine.',
  }),
  aloneInRole: z.enum(['yes', 'no']).optional(),
  organisationName: mayBe(120),
})

export const saveHopesInput = z.object({
  ...ofForm,
  hopes: needed('Tell us in a line or two what you hope for.', 2000),
  canOffer: mayBe(2000),
})

const list = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())

/** The number she gave each community that she was shown, sent as `rank.<id>` and empty for none; and the sessions she cannot make, as `away.<community id>`. */
export const saveCommunitiesInput = z
  .object({ ...ofForm, topic: mayBe(300) })
  .catchall(z.unknown())
  .transform(({ formId, held, then, topic, ...rest }) => ({
    formId, held, then, topic,
    rank: named(rest, 'rank.'),
    away: named(rest, 'away.'),
  }))
  .pipe(
    z.object({
      ...known,
      topic: z.string().nullable(),
      rank: z.record(z.uuid(), z.literal('').transform(() => null).or(z.coerce.number().int().min(1).max(20))),
      away: z.record(z.uuid(), list.pipe(z.array(z.uuid()).max(60))),
    }),
  )

/** Whom she is not to be placed with, sent as `apart.0` and so on. */
export const saveContactInput = z
  .object({ ...ofForm, accessNeeds: mayBe(1000), contactWay: mayBe(500), personalAddress: addressOrNone })
  .catchall(z.unknown())
  .transform(({ formId, held, then, accessNeeds, contactWay, personalAddress, ...rest }) => ({
    formId, held, then, accessNeeds, contactWay, personalAddress,
    apart: named(rest, 'apart.'),
  }))
  .pipe(
    z.object({
      ...known,
      accessNeeds: z.string().nullable(),
      contactWay: z.string().nullable(),
      personalAddress: z.string().nullable(),
      apart: z
        .record(z.string().regex(/^[0-9]$/), z.string().trim().max(500, 'Keep it under 500 characters.'))
        .transform((named) => Object.values(named).filter(Boolean).slice(0, mostNotPlacedWith)),
    }),
  )

export const formInput = z.object({ formId: z.uuid(), held: heldInput })

export const withdrawInput = formInput.extend({ communityId: z.uuid().optional() })

function named(raw: Record<string, unknown>, prefix: string): Record<string, unknown> {
  const own = Object.entries(raw).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]))
}
