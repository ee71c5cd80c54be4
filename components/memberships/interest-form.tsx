import { Field, LongField, SelectField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { WorkOptions } from '@/components/people/work-options'
import { InterestFrame } from './interest-frame'

type InterestFormProps = {
  communityId: string
  /** What we know of somebody who is signed in. */
  known: {
    calledName?: string | undefined
    address?: string | undefined
    setting?: string | undefined
    region?: string | undefined
  }
}

/** The short form: five things, and one button. */
export function InterestForm({ communityId, known }: InterestFormProps) {
  return (
    <InterestFrame>
      <IdempotencyKey />
      <input type="hidden" name="communityId" value={communityId} />
      <FormErrors />
      <div className="space-y-7">
        <Field
          name="calledName"
          label="What we call you"
          hint="First name, or first and last. As you like it."
          autoComplete="name"
          defaultValue={known.calledName}
        />
        <Field
          name="address"
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
          label="Your email"
          hint="We answer here. A personal address is best: it stays yours when you change jobs."
          defaultValue={known.address}
        />
        <SelectField name="setting" label="What kind of place you work in" defaultValue={known.setting ?? ''}>
          <WorkOptions of="settings" />
        </SelectField>
        <SelectField name="region" label="Your region" defaultValue={known.region ?? ''}>
          <WorkOptions of="regions" />
        </SelectField>
        <LongField
          name="why"
          label="What you hope for"
          hint="A line or two is plenty. Please leave out names of people you work with or support."
          rows={5}
        />
        <SubmitButton>Send my form</SubmitButton>
      </div>
    </InterestFrame>
  )
}
