import { z } from 'zod'
import { addressee, defineLetter } from '@/lib/mail/letter'
import { BigCode, Closing, Note, Words } from '@/lib/mail/parts'

export const primaryProofLetter = defineLetter({
  payload: z.object({ to: addressee, code: z.string().min(1), minutes: z.number().int().positive() }),
  subject: 'Your code',
  glance: 
    'You chose this mail address as your primary one a moment ago. Type the code below on the page where you chose it; capital or small letters both work.',
  lastsMinutes: ({ minutes }) => minutes,
  body: ({ code, minutes }) => (
    <>
      <BigCode code={code} />
      <Words>It works once, and for {minutes} minutes.</Words>
      <Closing>
        <Note>
          If you didn’t choose it, somebody may be signed in to your account. Sign in, open “Me” and press “Sign out
          everywhere”. Without the code nothing changes.
        </Note>
      </Closing>
    </>
  ),
})
