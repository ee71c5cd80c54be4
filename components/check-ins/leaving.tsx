import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { sayLeavingAction } from '@/lib/check-ins/check-ins.actions'
import { feelingOptions, whoSeesOptions } from './feeling-options'

/** How she leaves: the same words, without showing what she said on arriving. */
export function Leaving({ sessionId, facilitators }: { sessionId: string; facilitators: string }) {
  return (
    <CommandForm action={sayLeavingAction} className="max-w-[34rem] space-y-7 pt-8 pb-4">
      <div>
        <FormErrors />
        <input type="hidden" name="sessionId" value={sessionId} />
        <IdempotencyKey />
        <ChoiceField
          name="answer"
          legendLook="title"
          legend={<h1>How are you leaving?</h1>}
          look="feel"
          columns={2}
          options={feelingOptions}
        />
      </div>
      <LongField
        name="taking"
        label="One thing I’m taking"
        optional
        maxLength={500}
        hint="Kept for you alone, and sealed. Leave out names and places all the same."
      />
      <ChoiceField name="audience" legend="Who sees how you leave?" look="quiet" options={whoSeesOptions(facilitators)} defaultValue="nobody" />
      <div>
        <SubmitButton full>Finish</SubmitButton>
        <p className="mt-2 text-center">
          <TextLink href="/home">Leave without answering</TextLink>
        </p>
      </div>
    </CommandForm>
  )
}
