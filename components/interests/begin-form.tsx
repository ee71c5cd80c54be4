import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { beginFormAction } from '@/lib/interests/interests.actions'
import { NameFields } from './name-fields'

type BeginFormProps = {
  /** Without one she begins with a topic, or chooses in the third step. */
  communityId?: string | undefined
  /** What we know of somebody who is signed in. */
  known: { calledName: string; pronouns: string | null; addresses: readonly string[] } | null
}

/** The first of the five steps. */
export function BeginForm({ communityId, known }: BeginFormProps) {
  return (
    <CommandForm action={beginFormAction} className="max-w-measure">
      <IdempotencyKey />
      {communityId && <input type="hidden" name="communityId" value={communityId} />}
      <FormErrors />
      <div className="space-y-8">
        <NameFields {...known} />
        <SubmitButton working="Saving">Save and go on</SubmitButton>
      </div>
    </CommandForm>
  )
}
