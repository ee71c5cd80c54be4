import { CommandForm } from '@/components/forms/command-form'
import { Field, SelectField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { addAffiliationAction } from '@/lib/people/people.actions'
import { WorkOptions } from './work-options'

/** The name of the organisation may be left out: setting and region are what groups are put together by. */
export function AddWorkForm({ organisations }: { organisations: readonly string[] }) {
  return (
    <CommandForm action={addAffiliationAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <div className="space-y-7">
        <SelectField name="setting" label="What kind of place it is">
          <WorkOptions of="settings" />
        </SelectField>
        <SelectField name="region" label="Region">
          <WorkOptions of="regions" />
        </SelectField>
        <Field
          name="roleTitle"
          label="What you do there"
          hint="Such as prevention officer."
          optional
          autoComplete="organization-title"
        />
        <Field
          name="organisation"
          label="Name of the organisation"
          hint="Leave it out if you would rather not say."
          optional
          autoComplete="off"
          list="organisations"
        />
        <datalist id="organisations">
          {organisations.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Field name="fromOn" type="date" label="Since" hint="A rough day is fine." short />
        <SubmitButton working="Saving">Add it</SubmitButton>
      </div>
    </CommandForm>
  )
}
