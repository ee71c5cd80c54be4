import type { ReactNode } from 'react'
import { CommandForm } from '@/components/forms/command-form'
import type { CommandAction } from '@/components/forms/command-action'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextLink } from '@/components/ui/text-link'

export type StepProps = { formId: string; then: 'check' | undefined }

type StepFormProps<Data> = StepProps & {
  action: CommandAction<Data>
  /** The page before this one, for whoever turns back without saving. */
  back: string
  children: ReactNode
}

/** One step: its questions, and a button that keeps the answers before it goes on. */
export function StepForm<Data>({ action, formId, then, back, children }: StepFormProps<Data>) {
  return (
    <CommandForm action={action} className="max-w-measure">
      <input type="hidden" name="formId" value={formId} />
      {then && <input type="hidden" name="then" value={then} />}
      <FormErrors />
      <div className="space-y-8">
        {children}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <SubmitButton working="Saving">{then ? 'Save' : 'Save and go on'}</SubmitButton>
          <TextLink href={then ? `/interest/${formId}` : back}>Back</TextLink>
        </div>
      </div>
    </CommandForm>
  )
}
