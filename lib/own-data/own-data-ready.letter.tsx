import { z } from 'zod'
import { addressee, defineLetter, pageLink } from '@/lib/mail/letter'
import { ActionLink, Closing, Note, Words } from '@/lib/mail/parts'

export const ownDataReadyLetter = defineLetter({
  payload: z.object({ to: addressee, link: pageLink }),
  subject: 'Something you asked for is ready',
  glance: 'It waits for you for seven days. Sign in to fetch it.',
  body: ({ link }) => (
    <>
      <Words>What you asked for is ready. It waits for you for seven days, and only you can open it.</Words>
      <ActionLink href={link}>Sign in and fetch it</ActionLink>
      <Closing>
        <Note>If you didn’t ask for anything: sign in, open “Me”, press “Sign out everywhere”, and write to us.</Note>
      </Closing>
    </>
  ),
})
