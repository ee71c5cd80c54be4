import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { askDeletionAction, askForCopyAction, undoDeletionAction } from '@/lib/own-data/own-data.actions'

/** Asks for a copy of everything. */
export function AskForCopy({ another }: { another: boolean }) {
  return (
    <CommandForm action={askForCopyAction}>
      <IdempotencyKey />
      <FormErrors />
      <SubmitButton look={another ? 'second' : 'main'} working="Asking">
        {another ? 'Make another copy' : 'Make a copy for me'}
      </SubmitButton>
    </CommandForm>
  )
}

export function AskDeletion() {
  return (
    <CommandForm action={askDeletionAction}>
      <IdempotencyKey />
      <FormErrors />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton working="Noting it">Delete my account in seven days</SubmitButton>
        <TextLink href="/account">Keep it</TextLink>
      </div>
    </CommandForm>
  )
}

export function UndoDeletion() {
  return (
    <CommandForm action={undoDeletionAction}>
      <IdempotencyKey />
      <FormErrors />
      <SubmitButton working="Undoing it">Keep my account</SubmitButton>
    </CommandForm>
  )
}
