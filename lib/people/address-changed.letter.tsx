import { z } from 'zod'
import { addressee, defineLetter } from '@/lib/mail/letter'
import { Closing, Note, Words } from '@/lib/mail/parts'

const what = {
  added: 'An address was added to your account.',
  rights: 'What one of your addresses may do was changed.',
  removed: 'An address was removed from your account.',
  left: 'You left a job, so the address that came with it can do nothing in your account any more.',
  primary: 'Another address is your primary one now.',
}

export const addressChangedLetter = defineLetter({
  payload: z.object({ to: addressee, change: z.enum(['added', 'rights', 'removed', 'left', 'primary']) }),
  subject: 'A change to your account',
  glance: 'If it was you, there is nothing to do. If it was not, the lines below say what helps.',
  body: ({ change }) => (
    <>
      <Words>{what[change]} It was done by somebody who had just signed in.</Words>
      <Closing>
        <Note>
          If it wasn’t you: sign in with this address, open “Me”, press “Sign out everywhere”, and look at your
          addresses. Then write to us.
        </Note>
      </Closing>
    </>
  ),
})
