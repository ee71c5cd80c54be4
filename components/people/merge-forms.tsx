import { CommandForm } from '@/components/forms/command-form'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { askToMergeAction, mergeAccountsAction, proveOtherAccountAction } from '@/lib/people/people.actions'
import { MailedCodeField } from './mailed-code-field'

/** Asking for a code at an address of the other account. */
export function AskToMergeForm() {
  return (
    <CommandForm action={askToMergeAction} className="max-w-field">
      <IdempotencyKey />
      <FormErrors />
      <div className="space-y-6">
        <Field
          name="address"
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          label="An address of the other account"
          hint="One that signs you in there. We mail a code to it; the mail says only “Your code”."
        />
        <SubmitButton>Mail me a code</SubmitButton>
      </div>
    </CommandForm>
  )
}

/** Typing that code, or asking for another one. */
export function ProveOtherForm({ proofId, address }: { proofId: string; address: string }) {
  return (
    <>
      <CommandForm action={proveOtherAccountAction}>
        <FormErrors />
        <div className="space-y-6">
          <input type="hidden" name="proofId" value={proofId} />
          <MailedCodeField />
          <SubmitButton working="Checking">The other account is mine</SubmitButton>
        </div>
      </CommandForm>
      <CommandForm action={askToMergeAction} className="mt-6">
        <IdempotencyKey />
        <FormErrors />
        <input type="hidden" name="address" value={address} />
        <SubmitButton look="second" size="small">
          Mail me a new code
        </SubmitButton>
      </CommandForm>
    </>
  )
}

/** The button that makes one account of two. */
export function MergeForm({ proofId }: { proofId: string }) {
  return (
    <CommandForm action={mergeAccountsAction}>
      <FormErrors />
      <input type="hidden" name="proofId" value={proofId} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton working="Merging">Merge my two accounts</SubmitButton>
        <TextLink href="/account">Keep them apart</TextLink>
      </div>
    </CommandForm>
  )
}
