import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { askToMovePrimaryAction, movePrimaryAction } from '@/lib/people/people.actions'
import { MailedCodeField } from './mailed-code-field'

/** Asking for the code with which an address becomes the primary one; afterwards, for another code. */
export function AskToMovePrimary({ addressId, again }: { addressId: string; again?: boolean }) {
  return (
    <CommandForm action={askToMovePrimaryAction} className={again ? 'mt-6' : undefined}>
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="addressId" value={addressId} />
      {again ? (
        <SubmitButton look="second" size="small">
          Mail me a new code
        </SubmitButton>
      ) : (
        <SubmitButton>Mail a code to it</SubmitButton>
      )}
    </CommandForm>
  )
}

/** Typing that code. */
export function MovePrimary({ addressId }: { addressId: string }) {
  return (
    <CommandForm action={movePrimaryAction}>
      <FormErrors />
      <div className="space-y-6">
        <input type="hidden" name="addressId" value={addressId} />
        <MailedCodeField />
        <SubmitButton working="Checking">Make it my primary address</SubmitButton>
      </div>
    </CommandForm>
  )
}
