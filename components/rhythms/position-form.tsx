import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { WhoSees } from '@/components/ui/who-sees'
import { weekdayLabel } from '@/lib/rhythms/rhythm.labels'
import { timeWords } from '@/lib/rhythms/rhythm.rules'
import { takeRhythmPositionAction } from '@/lib/rhythms/rhythms.actions'

type Time = { id: string; weekday: number; startsAtTime: string; mine: 'works' | 'if_needed' | 'cannot' | null }
type PositionFormProps = {
  proposalId: string
  mine: { agrees: boolean; suggestion: string | null } | null
  times: readonly Time[]
  /** What could be suggested, in words. */
  open: readonly string[]
}

/** Where a member stands: agree, or suggest, and which times would suit. */
export function PositionForm({ proposalId, mine, times, open }: PositionFormProps) {
  return (
    <CommandForm action={takeRhythmPositionAction} className="max-w-measure">
      <FormErrors />
      <input type="hidden" name="proposalId" value={proposalId} />
      <div className="space-y-7">
        <ChoiceField
          name="agrees"
          legend="Can you live with it?"
          columns={2}
          defaultValue={mine ? (mine.agrees ? 'yes' : 'no') : undefined}
          options={[
            { value: 'yes', label: 'I can live with it' },
            { value: 'no', label: 'Something else would suit me better' },
          ]}
        />
        <LongField
          name="suggestion"
          label="What would suit you better"
          optional
          rows={3}
          maxLength={500}
          hint={open.length > 0 ? `The group may choose ${open.join('; ')}. What goes beyond that, the program team decides.` : undefined}
          defaultValue={mine?.suggestion ?? ''}
        />
        {times.map(({ id, weekday, startsAtTime, mine: answer }) => (
          <ChoiceField
            key={id}
            name={`time.${id}`}
            legend={`${weekdayLabel(weekday)} at ${timeWords(startsAtTime)}`}
            look="quiet"
            defaultValue={answer ?? undefined}
            options={[
              { value: 'works', label: 'Suits me' },
              { value: 'if_needed', label: 'If needed' },
              { value: 'cannot', label: 'I can’t' },
            ]}
          />
        ))}
        <WhoSees>Nobody sees your answer now. Everybody’s are shown together, without names, and until then you can change yours.</WhoSees>
        <SubmitButton working="Saving">{mine ? 'Change my answer' : 'Save my answer'}</SubmitButton>
      </div>
    </CommandForm>
  )
}
