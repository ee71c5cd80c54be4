import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/ui/button'
import { answerPreventionAction } from '@/lib/people/people.actions'
import { preventionAnswers } from '@/lib/people/prevention.labels'

type StillInPreventionProps = { places: readonly { id: string; name: string }[] }

const answers = Object.entries(preventionAnswers).map(([value, words]) => ({ value, ...words }))

/** One question. No answer to it takes a place away, and nobody hears of it unless she ticks their group. */
export function StillInPrevention({ places }: StillInPreventionProps) {
  const groups = places.map(({ id, name }) => ({ value: id, label: places.length > 1 ? `The people in ${name}` : 'Tell my group' }))
  return (
    <CommandForm action={answerPreventionAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <div className="space-y-7">
        <ChoiceField name="answer" legend="Are you still working in prevention?" legendLook="hidden" options={answers} />
        {places.length > 0 && (
          <ChoiceField
            name="tell"
            legend="Would you like your group to know?"
            optional
            hint="If you tick it, they read on the community’s page that your work has changed and that you keep your place. Not where you worked, nor where you go."
            look="quiet"
            several
            options={groups}
          />
        )}
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <SubmitButton working="Saving">Save my answer</SubmitButton>
          <ButtonLink href="/account#work" look="second">
            Pass
          </ButtonLink>
        </div>
      </div>
    </CommandForm>
  )
}
