import type { ReactNode } from 'react'
import { z } from 'zod'
import { addressee, defineLetter, type Letter } from './letter'
import { BigCode, Closing, Words } from './parts'

/** A letter whose only news is a code with which somebody shows that an address is hers. */
export function defineCodeLetter({ glance, closing }: { glance: string; closing: ReactNode }): Letter {
  return defineLetter({
    payload: z.object({ to: addressee, code: z.string().min(1), minutes: z.number().int().positive() }),
    subject: 'Your code',
    glance,
    lastsMinutes: ({ minutes }) => minutes,
    body: ({ code, minutes }) => (
      <>
        <BigCode code={code} />
        <Words>It works once, and for {minutes} minutes.</Words>
        <Closing>{closing}</Closing>
      </>
    ),
  })
}
