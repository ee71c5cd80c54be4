import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/ui/button'
import { Note } from '@/components/ui/headings'
import { sayArrivingAction } from '@/lib/check-ins/check-ins.actions'
import { feelingOptions, whoSeesOptions } from './feeling-options'

type ArrivingProps = { sessionId: string; name: string; facilitators: string; meetingLink: string | null }

/** Right after "I'm here": how she arrives, with Pass as big as any answer, and who may see it. */
export function Arriving({ sessionId, name, facilitators, meetingLink }: ArrivingProps) {
  return (
    <CommandForm action={sayArrivingAction} className="max-w-[34rem] space-y-6 pb-4">
      <div>
        <p role="status" className="pt-6 pb-1.5">
          <b>You’re here.</b> The rest is up to you.
        </p>
        <FormErrors />
        <input type="hidden" name="sessionId" value={sessionId} />
        <IdempotencyKey />
        <ChoiceField
          name="answer"
          legendLook="title"
          legend={<h1>How are you arriving, {name}?</h1>}
          look="feel"
          columns={2}
          options={feelingOptions}
        />
      </div>
      <Field name="ownWord" label="One word, if you like" maxLength={30} autoComplete="off" />
      <ChoiceField name="audience" legend="Who sees this?" look="quiet" options={whoSeesOptions(facilitators)} defaultValue="nobody" />
      <div>
        <SubmitButton full>Save my answer</SubmitButton>
        {meetingLink && (
          <p className="mt-3">
            <ButtonLink look="second" full href={meetingLink} rel="noreferrer">
              Join the call without answering
            </ButtonLink>
          </p>
        )}
        <Note className="mt-3">This app doesn’t listen, record or transcribe.</Note>
      </div>
    </CommandForm>
  )
}
