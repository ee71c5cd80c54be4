import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { leaveJobAction } from '@/lib/people/people.actions'

/** Cutting off the address of a job she has left. */
export function LeaveJobForm({ addressId }: { addressId: string }) {
  return (
    <CommandForm action={leaveJobAction}>
      <FormErrors />
      <input type="hidden" name="addressId" value={addressId} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton working="Cutting it off">I have left this job</SubmitButton>
        <TextLink href={`/account/addresses/${addressId}`}>Not yet</TextLink>
      </div>
    </CommandForm>
  )
}
