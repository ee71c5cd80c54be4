import { z } from 'zod'
import { addressee, defineLetter } from '@/lib/mail/letter'
import { BigCode, Closing, Note, Words } from '@/lib/mail/parts'

export const mergeProofLetter = defineLetter({
  payload: z.object({ to: addressee, code: z.string().min(1), minutes: z.number().int().positive() }),
  subject: 'Your code',
  glance:
    'You said a moment ago that two accounts are both yours. Type the code below on the page where you said so, and we know that this mail address is yours.',
  lastsMinutes: ({ minutes }) => minutes,
  body: ({ code, minutes }) => (
    <>
      <BigCode code={code} />
      <Words>It works once, and for {minutes} minutes.</Words>
      <Closing>
        <Note>
          If it wasn’t you, give this code to nobody: whoever has it could take over the account that you sign in to with
          this address. Without it nothing changes.
        </Note>
        <Note>We will never ring or write to ask you for a code.</Note>
      </Closing>
    </>
  ),
})
