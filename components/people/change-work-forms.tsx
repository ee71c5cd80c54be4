import { CommandForm } from '@/components/forms/command-form'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { endAffiliationAction, removeAffiliationAction } from '@/lib/people/people.actions'

/** The last day of a job, or a better one. */
export function EndWorkForm({ affiliationId, lastDay }: { affiliationId: string; lastDay: string }) {
  return (
    <CommandForm action={endAffiliationAction}>
      <FormErrors />
      <div className="space-y-6">
        <input type="hidden" name="affiliationId" value={affiliationId} />
        <Field
          name="untilOn"
          type="date"
          label="Last day there"
          hint="A rough day is fine. It may lie ahead."
          short
          defaultValue={lastDay}
        />
        <SubmitButton working="Saving">Save the last day</SubmitButton>
      </div>
    </CommandForm>
  )
}

export function RemoveWorkForm({ affiliationId }: { affiliationId: string }) {
  return (
    <CommandForm action={removeAffiliationAction}>
      <FormErrors />
      <input type="hidden" name="affiliationId" value={affiliationId} />
      <SubmitButton look="second" working="Removing">
        Take it off my list
      </SubmitButton>
    </CommandForm>
  )
}
