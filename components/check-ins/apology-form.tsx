import { CommandForm } from '@/components/forms/command-form'
import { LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { sendApologyAction } from '@/lib/check-ins/check-ins.actions'

type ApologyFormProps = { sessionId: string; facilitators: string; name: string }

/** Word that she can't come. A reason is never asked for. */
export function ApologyForm({ sessionId, facilitators, name }: ApologyFormProps) {
  return (
    <CommandForm action={sendApologyAction} className="max-w-measure space-y-5">
      <FormErrors />
      <input type="hidden" name="sessionId" value={sessionId} />
      <IdempotencyKey />
      <p>Tell the group you won’t be there, so nobody waits or worries. You don’t need a reason.</p>
      <LongField
        name="note"
        label={`A note to ${facilitators}`}
        optional
        maxLength={500}
        hint={`Only they read it. The group hears “${name} sends apologies”.`}
      />
      <SubmitButton look="second" full>
        Send my apology
      </SubmitButton>
    </CommandForm>
  )
}
