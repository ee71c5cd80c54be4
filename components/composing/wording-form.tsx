import { CommandForm } from '@/components/forms/command-form'
import { Field, LongField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Details } from '@/components/ui/details'
import { changeWordingAction } from '@/lib/composing/composing.actions'
import { placeholders, type Wording } from '@/lib/composing/wording.labels'
import { filled } from '@/lib/composing/wording.rules'
import { listInWords } from '@/lib/kernel/dates'
import type { PlacingChoice } from '@/prisma/generated/enums'

/** What one letter says: its subject, which a stranger may see, and its words. */
export function WordingForm({ choice, wording }: { choice: PlacingChoice; wording: Wording }) {
  const names = listInWords(Object.keys(placeholders[choice]).map((name) => `{${name}}`))
  return (
    <CommandForm action={changeWordingAction} className="max-w-measure">
      <input type="hidden" name="choice" value={choice} />
      <FormErrors />
      <div className="space-y-5">
        <Field
          name="subject"
          label="Subject"
          hint="A locked phone shows it, so it says nothing to a stranger."
          maxLength={60}
          defaultValue={wording.subject}
        />
        <LongField
          name="body"
          label="What it says"
          hint={`You can use ${names}. An empty line begins a new paragraph.`}
          maxLength={4000}
          rows={7}
          defaultValue={wording.body}
        />
        <Details summary="With names filled in">
          <div className="space-y-3">
            {filled(wording.body, placeholders[choice]).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </Details>
        <SubmitButton look="second" working="Keeping">
          Keep these words
        </SubmitButton>
      </div>
    </CommandForm>
  )
}
