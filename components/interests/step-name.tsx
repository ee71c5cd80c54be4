import { saveNameAction } from '@/lib/interests/interests.actions'
import { NameFields } from './name-fields'
import { StepForm, type StepProps } from './step-form'

type StepNameProps = StepProps & {
  form: { calledName: string; pronouns: string | null; address: string; sent: boolean }
  addresses: readonly string[] | undefined
}

export function StepName({ form, addresses, ...step }: StepNameProps) {
  return (
    <StepForm action={saveNameAction} back={`/interest/${step.formId}`} {...step}>
      <NameFields {...form} addresses={addresses} fixed={form.sent} />
    </StepForm>
  )
}
