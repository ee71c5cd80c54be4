import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { wipeFeelingsAction } from '@/lib/check-ins/check-ins.actions'

/** One session, or all of them when none is named. */
export function WipeForm({ sessionId }: { sessionId: string | null }) {
  return (
    <CommandForm action={wipeFeelingsAction}>
      <FormErrors />
      {sessionId && <input type="hidden" name="sessionId" value={sessionId} />}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton working="Wiping">{sessionId ? 'Wipe this one for good' : 'Wipe all of it for good'}</SubmitButton>
        <TextLink href="/account/kept#feelings">Keep it</TextLink>
      </div>
    </CommandForm>
  )
}
