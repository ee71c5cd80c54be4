import { CommandForm } from '@/components/forms/command-form'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { changeMyNameAction } from '@/lib/people/people.actions'

export function NameForm({ calledName, pronouns }: { calledName: string; pronouns: string | null }) {
  return (
    <CommandForm action={changeMyNameAction}>
      <FormErrors />
      <div className="space-y-6">
        <Field
          name="calledName"
          label="What we call you"
          hint="As you like it."
          autoComplete="name"
          defaultValue={calledName}
        />
        <Field
          name="pronouns"
          label="Pronouns"
          optional
          short
          defaultValue={pronouns ?? ''}
          hint="Such as she/her or they/them."
        />
        <SubmitButton look="second" working="Saving">
          Save my name
        </SubmitButton>
      </div>
    </CommandForm>
  )
}
