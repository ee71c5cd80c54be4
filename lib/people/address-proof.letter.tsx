import { defineCodeLetter } from '@/lib/mail/code-letter'
import { Note } from '@/lib/mail/parts'

export const addressProofLetter = defineCodeLetter({
  glance:
    'You added this mail address a moment ago. Type the code below on the page where you added it, and we know that the address is yours.',
  closing: (
    <Note>If you didn’t add this address, you can leave this mail alone. Without the code nothing changes.</Note>
  ),
})
