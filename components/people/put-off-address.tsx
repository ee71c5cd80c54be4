import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { putOffPersonalAddressAction } from '@/lib/people/people.actions'

/** Going on without an address of her own: as big as the other answer. */
export function PutOffAddress({ to }: { to: string }) {
  return (
    <CommandForm action={putOffPersonalAddressAction}>
      <FormErrors />
      <input type="hidden" name="to" value={to} />
      <SubmitButton look="second" working="Going on">
        Not now
      </SubmitButton>
    </CommandForm>
  )
}
