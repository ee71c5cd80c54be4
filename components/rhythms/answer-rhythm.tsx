import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { Voice } from '@/components/ui/headings'
import { answerRhythmAction } from '@/lib/rhythms/rhythms.actions'

type AnswerRhythmProps = { proposalId: string; changes: readonly string[]; reason: string | null }

/** What a group asks for beyond its range, with its reason, and the answer of staff. */
export function AnswerRhythm({ proposalId, changes, reason }: AnswerRhythmProps) {
  return (
    <>
      <ul className="mb-4 max-w-measure">
        {changes.map((change) => (
          <li key={change}>{change[0]!.toUpperCase() + change.slice(1)}</li>
        ))}
      </ul>
      {reason && <Voice className="mb-7 max-w-measure border-l-3 border-line pl-4.5">{reason}</Voice>}
      <CommandForm action={answerRhythmAction} className="max-w-measure">
        <IdempotencyKey />
        <FormErrors />
        <input type="hidden" name="proposalId" value={proposalId} />
        <div className="space-y-7">
          <ChoiceField
            name="answer"
            legend="May the group have it?"
            columns={2}
            options={[
              { value: 'yes', label: 'Yes', note: 'Dates and calendars change at once.' },
              { value: 'no', label: 'No', note: 'All stays as it is.' },
            ]}
          />
          <LongField name="words" label="A word to the group" hint="Needed for a no. The group reads it." maxLength={500} rows={3} optional />
          <SubmitButton>Answer the group</SubmitButton>
        </div>
      </CommandForm>
    </>
  )
}
