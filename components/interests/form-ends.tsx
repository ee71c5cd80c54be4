import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { Details } from '@/components/ui/details'
import { discardFormAction, sendFormAction, withdrawInterestAction } from '@/lib/interests/interests.actions'

export function SendForm({ formId }: { formId: string }) {
  return (
    <CommandForm action={sendFormAction} className="max-w-measure">
      <IdempotencyKey />
      <input type="hidden" name="formId" value={formId} />
      <FormErrors />
      <SubmitButton>Send my form</SubmitButton>
    </CommandForm>
  )
}

/** Asked about once more, in a place of its own, because nothing brings it back. */
export function DiscardForm({ formId }: { formId: string }) {
  return (
    <Details summary="Throw this form away">
      <CommandForm action={discardFormAction}>
        <IdempotencyKey />
        <input type="hidden" name="formId" value={formId} />
        <FormErrors />
        <p className="mb-4">Everything in it goes at once, and we can’t bring it back.</p>
        <SubmitButton look="second" working="Throwing it away">
          Throw it away
        </SubmitButton>
      </CommandForm>
    </Details>
  )
}

type WithdrawProps = { formId: string; communityId: string; name: string }

export function WithdrawInterest({ formId, communityId, name }: WithdrawProps) {
  return (
    <Details summary={<>Take this back<span className="sr-only">: {name}</span></>}>
      <CommandForm action={withdrawInterestAction}>
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="communityId" value={communityId} />
        <FormErrors />
        <p className="mb-4">We won’t consider you for it any more. You don’t need a reason, and you can come back while forms are open.</p>
        <SubmitButton look="second" working="Taking it back">
          Take it back
        </SubmitButton>
      </CommandForm>
    </Details>
  )
}
