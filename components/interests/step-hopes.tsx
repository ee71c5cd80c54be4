import { LongField } from '@/components/forms/field'
import { saveHopesAction } from '@/lib/interests/interests.actions'
import { StepForm, type StepProps } from './step-form'

type StepHopesProps = StepProps & { form: { hopes: string | null; canOffer: string | null } }

export function StepHopes({ form, ...step }: StepHopesProps) {
  return (
    <StepForm action={saveHopesAction} back={`/interest/${step.formId}/communities`} {...step}>
      <LongField
        name="hopes"
        label="What you hope for"
        hint="A line or two is plenty. Please leave out names of people you work with or support."
        rows={5}
        defaultValue={form.hopes ?? ''}
      />
      <LongField
        name="canOffer"
        label="What you could bring to the group"
        hint="A story, a tool, a question you are good at. Nothing is fine too."
        optional
        rows={4}
        defaultValue={form.canOffer ?? ''}
      />
    </StepForm>
  )
}
