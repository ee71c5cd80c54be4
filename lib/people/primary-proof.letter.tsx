import { defineCodeLetter } from '@/lib/mail/code-letter'
import { Note } from '@/lib/mail/parts'

export const primaryProofLetter = defineCodeLetter({
  glance:
    'You chose this mail address as your primary one a moment ago. Type the code below on the page where you chose it; capital or small letters both work.',
  closing: (
    <Note>
      If you didn’t choose it, somebody may be signed in to your account. Sign in, open “Me” and press “Sign out
      everywhere”. Without the code nothing changes.
    </Note>
  ),
})
