import { CommandForm } from '@/components/forms/command-form'
import { Field, SelectField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import type { LetterFacts } from '@/lib/memberships/manager-letter.rules'
import { writeManagerLetterAction } from '@/lib/memberships/memberships.actions'
import { LetterOfForm } from './manager-letter'

type ManagerLetterFormProps = { name: string; places: readonly { id: string; name: string }[]; facts: LetterFacts }

/** Her name as she likes it at work. The community is named only if she chooses it, since its name may tell too much. */
export function ManagerLetterForm({ name, places, facts }: ManagerLetterFormProps) {
  return (
    <CommandForm action={writeManagerLetterAction}>
      <div className="mb-9 max-w-measure space-y-6 print:hidden">
        <FormErrors />
        <Field name="name" label="Your name at work" autoComplete="name" defaultValue={name} />
        <SelectField name="membershipId" label="Name the community?" hint="Its name may say more about your work than you want to.">
          <option value="">Leave it out</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
        </SelectField>
        <SubmitButton look="second" working="Writing">
          Write it like this
        </SubmitButton>
      </div>
      <LetterOfForm facts={facts} about={{ name, community: null }} />
    </CommandForm>
  )
}
