import { CommandForm } from '@/components/forms/command-form'
import { LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { endMembershipAction } from '@/lib/memberships/memberships.actions'

/** The program team ends a place, with words that its person can read. */
export function EndMembershipForm({ membershipId, name }: { membershipId: string; name: string }) {
  return (
    <CommandForm action={endMembershipAction}>
      <FormErrors />
      <div className="space-y-6">
        <input type="hidden" name="membershipId" value={membershipId} />
        <LongField name="reason" label="Why" hint={`${name} can read this, and so can the program team. Nobody else.`} rows={3} />
        <SubmitButton look="second" working="Ending">
          End this place
        </SubmitButton>
      </div>
    </CommandForm>
  )
}
