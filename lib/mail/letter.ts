import type { ReactNode } from 'react'
import { z } from 'zod'

/** The address a letter goes to: one address, on one line. */
export const addressee = z.email().max(254)

/** A subject that staff wrote: one line. */
export const subjectLine = z.string().min(1).max(60).regex(/^[^\r\n]*$/)

/** A page of ours. */
export const pageLink = z.url({ protocol: /^https?$/ })

/**
 * A sentence to somebody by name. A name is what a stranger typed, so one that could become a link or an advertisement
 * in somebody else's mail is left out.
 */
export function toName(name: string, sentence: string): string {
  if (/^[\p{L}\p{M}’' -]{1,40}$/u.test(name)) return `${name}, ${sentence}`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

type Definition<Schema extends z.ZodType<{ to: string }>> = {
  payload: Schema
  /**
   * The same for everybody, because a locked phone shows it; or staff's own words, which were checked to say nothing to a
   * stranger before they were kept.
   */
  subject: string | ((payload: z.infer<Schema>) => string)
  /** The first sentences, which a locked phone may show too; they name no person and no group. */
  glance: string
  /** After how many minutes the letter is not worth sending any more. */
  lastsMinutes?: (payload: z.infer<Schema>) => number
  body: (payload: z.infer<Schema>) => ReactNode
}

export type Letter = {
  glance: string
  compose: (payload: unknown) => { to: string; subject: string; lastsMinutes: number; body: ReactNode }
}

/** Declares a letter: what it needs to know and what it says. Its opening cannot depend on either. */
export function defineLetter<Schema extends z.ZodType<{ to: string }>>(definition: Definition<Schema>): Letter {
  const { payload: schema, subject, glance, lastsMinutes, body } = definition
  return {
    glance,
    compose(raw) {
      const payload = schema.parse(raw)
      return {
        to: payload.to,
        subject: typeof subject === 'string' ? subject : subject(payload),
        lastsMinutes: lastsMinutes?.(payload) ?? Infinity,
        body: body(payload),
      }
    },
  }
}
