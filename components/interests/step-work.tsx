import { ChoiceField } from '@/components/forms/choice-field'
import { Field, SelectField } from '@/components/forms/field'
import { WorkOptions } from '@/components/people/work-options'
import { yearsInPrevention } from '@/lib/interests/interest.labels'
import { saveWorkAction } from '@/lib/interests/interests.actions'
import { StepForm, type StepProps } from './step-form'

type StepWorkProps = StepProps & {
  form: {
    setting: string | null
    region: string | null
    yearsInPrevention: string | null
    aloneInRole: boolean | null
    organisationName: string | null
  }
  organisations: readonly string[]
}

export function StepWork({ form, organisations, ...step }: StepWorkProps) {
  const { aloneInRole } = form
  return (
    <StepForm action={saveWorkAction} back={`/interest/${step.formId}/name`} {...step}>
      <SelectField name="setting" label="What kind of place you work in" defaultValue={form.setting ?? ''}>
        <WorkOptions of="settings" />
      </SelectField>
      <SelectField name="region" label="Your region" defaultValue={form.region ?? ''}>
        <WorkOptions of="regions" />
      </SelectField>
      <SelectField
        name="yearsInPrevention"
        label="How long you have worked in prevention"
        hint="Paid or not, in any job."
        defaultValue={form.yearsInPrevention ?? ''}
      >
        <option value="">Choose one</option>
        {Object.entries(yearsInPrevention).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <ChoiceField
        name="aloneInRole"
        legend="Are you the only one where you work who does this?"
        optional
        columns={2}
        defaultValue={aloneInRole === null ? undefined : aloneInRole ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: 'Yes, on my own' },
          { value: 'no', label: 'No, with others' },
        ]}
      />
      <Field
        name="organisationName"
        label="Name of the organisation"
        hint="Leave it out if you would rather not say. Your place would be yours, whoever you work for."
        optional
        autoComplete="off"
        list="organisations"
        defaultValue={form.organisationName ?? ''}
      />
      <datalist id="organisations">
        {organisations.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </StepForm>
  )
}
