import { z } from 'zod'
import { addressee, defineLetter, pageLink } from '@/lib/mail/letter'
import { BigCode, Closing, Note, PlainLink, Words } from '@/lib/mail/parts'

export const signInCodeLetter = defineLetter({
  payload: z.object({ to: addressee, code: z.string().min(1), link: pageLink, minutes: z.number().int().positive() }),
  subject: 'Your code',
  glance:
    'You asked for a code a moment ago. Here it is. Type it on the page where you asked for it; capital or small letters both work.',
  lastsMinutes: ({ minutes }) => minutes,
  body: ({ code, link, minutes }) => (
    <>
      <BigCode code={code} />
      <Words>It works once, and for {minutes} minutes.</Words>
      <PlainLink href={link}>Or open this page in the same browser and press the button</PlainLink>
      <Closing>
        <Note>If you didn’t ask for it, you can leave this mail alone. Nobody gets in without the code.</Note>
        <Note>We will never ring or write to ask you for a code.</Note>
      </Closing>
    </>
  ),
})
