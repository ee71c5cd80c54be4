import { CommandForm } from '@/components/forms/command-form'
import { CheckField } from '@/components/forms/choice-field'
import { LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import type { Preview } from '@/lib/rhythms/preview.rules'
import { setRhythmAction } from '@/lib/rhythms/rhythms.actions'
import { KeptFields } from './kept-fields'

type SetRhythmProps = {
  communityId: string
  seenVersion: number
  typed: Record<string, string[]>
  rows: Preview['rows']
  /** The group would look at it: nothing has been held yet, and something is open. */
  suggestsGroup: boolean
}

/** The last step: why, and the button that does it. What is sent is what was looked at. */
export function SetRhythm({ communityId, seenVersion, typed, rows, suggestsGroup }: SetRhythmProps) {
  return (
    <CommandForm action={setRhythmAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="communityId" value={communityId} />
      <input type="hidden" name="seenVersion" value={seenVersion} />
      <KeptFields typed={typed} without={(name) => name === 'step' || name.startsWith('day.')} />
      {rows.map(({ number, day }) => (
        <input key={number} type="hidden" name={`day.${number}`} value={day} />
      ))}
      <div className="space-y-7">
        <LongField
          name="why"
          label="Why"
          optional={seenVersion === 0}
          maxLength={500}
          rows={3}
          hint="It stands in the trail, and in the mail to the people whose dates change."
        />
        <CheckField name="toGroup" defaultChecked={suggestsGroup} note="Each says whether she can live with it. The facilitators write down what is agreed.">
          Put it before the group
        </CheckField>
        <SubmitButton working="Setting it">Set this rhythm</SubmitButton>
      </div>
    </CommandForm>
  )
}
