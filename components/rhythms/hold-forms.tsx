import { CommandForm } from '@/components/forms/command-form'
import { Field, LongField, SelectField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { Details } from '@/components/ui/details'
import { closeRhythmAction, proposeRhythmAction } from '@/lib/rhythms/rhythms.actions'
import { DayOptions } from './rhythm-fields'

/** Shows everybody at once where all of them stand. */
export function ShowPositions({ proposalId }: { proposalId: string }) {
  return (
    <CommandForm action={closeRhythmAction}>
      <FormErrors />
      <input type="hidden" name="proposalId" value={proposalId} />
      <SubmitButton working="Showing">Show where everybody stands</SubmitButton>
    </CommandForm>
  )
}

/** Puts the rhythm before the group; with times to choose from where the day or the time may move. */
export function ProposeForm({ communityId, poll }: { communityId: string; poll: boolean }) {
  return (
    <CommandForm action={proposeRhythmAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="communityId" value={communityId} />
      <div className="space-y-7">
        <LongField name="reason" label="Why now" optional maxLength={500} rows={3} hint="The group reads it above the question." />
        {poll && (
          <Details summary="Ask which times would suit">
            <div className="space-y-5">
              {['1', '2', '3', '4'].map((option) => (
                <div key={option} className="grid max-w-field grid-cols-2 gap-4">
                  <SelectField name={`weekday.${option}`} label={`Day ${option}`}>
                    <DayOptions />
                  </SelectField>
                  <Field name={`time.${option}`} type="time" label="Begins at" />
                </div>
              ))}
            </div>
          </Details>
        )}
        <SubmitButton>Put it before the group</SubmitButton>
      </div>
    </CommandForm>
  )
}
