import { defineCodeLetter } from '@/lib/mail/code-letter'
import { Note } from '@/lib/mail/parts'

export const mergeProofLetter = defineCodeLetter({
  glance:
    'You said a moment ago that two accounts are both yours. Type the code below on the page where you said so, and we know that this mail address is yours.',
  closing: (
    <>
      <Note>
        If it wasn’t you, give this code to nobody: whoever has it could take over the account that you sign in to with
        this address. Without it nothing changes.
      </Note>
      <Note>We will never ring or write to ask you for a code.</Note>
    </>
  ),
})
