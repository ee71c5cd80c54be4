import { z } from 'zod'
import { addressee, defineLetter } from '@/lib/mail/letter'
import { Closing, Note, Words } from '@/lib/mail/parts'

export const accountsMergedLetter = defineLetter({
  payload: z.object({ to: addressee }),
  subject: 'A change to your account',
  glance: 'If it was you, there is nothing to do. If it was not, the lines below say what helps.',
  body: () => (
    <>
      <Words>
        Two accounts were made one. It was done by somebody who was signed in to one of them and typed a code that we mailed
        to an address of the other.
      </Words>
      <Words>Everything that was in either of them is in the one that is left.</Words>
      <Closing>
        <Note>
          If it wasn’t you, write to us today. We know which two accounts they were, and will look at it with you. Meanwhile
          sign in, open “Me”, press “Sign out everywhere”, and look at your addresses.
        </Note>
      </Closing>
    </>
  ),
})
