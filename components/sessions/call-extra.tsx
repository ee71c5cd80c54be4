import { CommandForm } from '@/components/forms/command-form'
import { Field, LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { Details } from '@/components/ui/details'
import { callExtraSessionAction } from '@/lib/sessions/session-changes.actions'

type CallExtraProps = { communityId: string; times: readonly { day: string; time: string; words: string }[] }

/** One tap on a time calls an extra session; everything else may be left as it is. */
export function CallExtra({ communityId, times }: CallExtraProps) {
  return (
    <CommandForm action={callExtraSessionAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="communityId" value={communityId} />
      <div className="grid gap-3 wide:grid-cols-2">
        {times.map(({ day, time, words }, index) => (
          <SubmitButton key={words} look={index === 0 ? 'main' : 'second'} full name="at" value={`${day} ${time}`} working="Calling it">
            {words}
          </SubmitButton>
        ))}
      </div>
      <div className="mt-6">
        <Details summary="Another time, or a word about it">
          <div className="space-y-6">
            <LongField name="purpose" label="What it is for" optional rows={2} maxLength={300} hint="The group reads it, in the mail too." />
            <Field name="minutes" type="number" inputMode="numeric" min={15} max={480} step={5} label="Minutes" short defaultValue={60} />
            <Field name="day" type="date" label="Another day" optional short />
            <Field name="time" type="time" label="Begins at" optional short />
            <SubmitButton look="second" working="Calling it">
              Call it for then
            </SubmitButton>
          </div>
        </Details>
      </div>
    </CommandForm>
  )
}
