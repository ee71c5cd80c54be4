import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/ui/button'
import { askForContactAction } from '@/lib/check-ins/check-ins.actions'

/** An offer, not an alarm: nobody hears of it unless she presses yes. */
export function AskForContact({ sessionId }: { sessionId: string }) {
  return (
    <CommandForm action={askForContactAction} className="space-y-2.5">
      <FormErrors />
      <p className="pb-1.5 text-ink-soft">They will see that you asked, not what you answered.</p>
      <input type="hidden" name="sessionId" value={sessionId} />
      <SubmitButton full>Yes, today or tomorrow</SubmitButton>
      <ButtonLink look="second" full href="/home">
        No, thank you
      </ButtonLink>
    </CommandForm>
  )
}
