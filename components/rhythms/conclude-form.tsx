import { CommandForm } from '@/components/forms/command-form'
import { LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { Notice } from '@/components/ui/notice'
import type { Decision } from '@/lib/kernel/decision'
import { concludeRhythmAction } from '@/lib/rhythms/rhythms.actions'
import { KeptFields } from './kept-fields'

type ConcludeFormProps = { proposalId: string; seenVersion: number; typed: Record<string, string[]>; inside: Decision }

/** Writes down what the group agreed on, or asks staff for what goes beyond. */
export function ConcludeForm({ proposalId, seenVersion, typed, inside }: ConcludeFormProps) {
  return (
    <CommandForm action={concludeRhythmAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="proposalId" value={proposalId} />
      <input type="hidden" name="seenVersion" value={seenVersion} />
      <KeptFields typed={typed} without={(name) => name === 'step'} />
      <div className="space-y-7">
        {!inside.allowed && (
          <Notice opening="That is for the program team to say.">
            {inside.because} They read the group’s reason and answer yes or no. Until then all stays as it is.
          </Notice>
        )}
        <LongField
          name="reason"
          label={inside.allowed ? 'Why' : 'The group’s reason'}
          optional={inside.allowed}
          maxLength={500}
          rows={3}
          hint={inside.allowed ? 'It stands in the trail, and in the mail about the new dates.' : 'In the group’s words. It stands in the trail.'}
        />
        <SubmitButton>{inside.allowed ? 'This is what we agreed on' : 'Ask the program team'}</SubmitButton>
      </div>
    </CommandForm>
  )
}
