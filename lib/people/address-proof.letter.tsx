import { z } from 'zod'
import { addressee, defineLetter } from '@/lib/mail/letter'
import { BigCode, Closing, Note, Words } from '@/lib/mail/parts'

export const addressProofLetter = defineLetter({
  payload: z.object({ to: addressee, code: z.string().min(1), minutes: z.number().int().positive() }),
  subject: 'Your code',
  glance:
    'You added this mail address a moment ago. Type the code below on the page where you added it, and we know that the address is yours.',
  lastsMinutes: ({ minutes }) => minutes,
  body: ({ code, minutes }) => (
    <>
      <BigCode code={code} />
      <Words>It works once, and for {minutes} minutes.</Words>
      <Closing>
        <Note>If you didn’t add this address, you can leave this mail alone. Without the code nothing changes.</Note>
      </Closing>
    </>
  ),
})
