import { CodeField } from '@/components/forms/field'

/** For a code that was mailed to an address, to show that the address is hers. */
export function MailedCodeField() {
  return (
    <CodeField
      name="code"
      label="The code"
      hint="Eight letters and digits. Capital or small letters both work."
      inputMode="text"
      autoCapitalize="characters"
      spellCheck={false}
    />
  )
}
