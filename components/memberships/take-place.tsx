import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { takePlaceAction } from '@/lib/memberships/memberships.actions'

/** One button. Pressed twice, the place is taken once. */
export function TakePlace({ offerId, openUntil }: { offerId: string; openUntil: string }) {
  return (
    <CommandForm action={takePlaceAction} className="max-w-measure">
      <FormErrors />
      <input type="hidden" name="offerId" value={offerId} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton working="Taking your place">Take my place</SubmitButton>
        <p className="text-note">Held for you until {openUntil}.</p>
      </div>
    </CommandForm>
  )
}
