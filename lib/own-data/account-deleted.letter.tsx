import { z } from 'zod'
import { addressee, defineLetter } from '@/lib/mail/letter'
import { Words } from '@/lib/mail/parts'

export const accountDeletedLetter = defineLetter({
  payload: z.object({ to: addressee }),
  subject: 'About your account',
  glance: 'It is done, as you asked. This is the last mail from us.',
  body: () => (
    <>
      <Words>Your account is deleted, as you asked. Your name, your addresses and what you wrote in confidence are gone.</Words>
      <Words>This is the last mail from us. You are welcome to come back: expressing interest makes a new account.</Words>
    </>
  ),
})
