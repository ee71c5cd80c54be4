import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { signOutAction } from '@/lib/access/access.actions'

export function SignOut() {
  return (
    <CommandForm action={signOutAction}>
      <FormErrors />
      <SubmitButton look="second" working="Signing out">
        Sign out
      </SubmitButton>
    </CommandForm>
  )
}
