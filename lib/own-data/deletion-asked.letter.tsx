import { z } from 'zod'
import { addressee, defineLetter, pageLink } from '@/lib/mail/letter'
import { ActionLink, Closing, Note, Words } from '@/lib/mail/parts'

export const deletionAskedLetter = defineLetter({
  payload: z.object({ to: addressee, day: z.string().min(1), link: pageLink }),
  subject: 'About your account',
  glance: 'If you asked for this, there is nothing to do. If you did not, or think again, the lines below say what helps.',
  body: ({ day, link }) => (
    <>
      <Words>On {day} we delete your account, as you asked.</Words>
      <Words>Until then everything stays as it is, and you can undo it: sign in, and press “Keep my account”.</Words>
      <ActionLink href={link}>See it, or undo it</ActionLink>
      <Closing>
        <Note>
          If it wasn’t you: sign in with the button, press “Keep my account”, then “Sign out everywhere” on the page
          “Me”. Then write to us.
        </Note>
      </Closing>
    </>
  ),
})
