import { CommandForm } from '@/components/forms/command-form'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { WhoSees } from '@/components/ui/who-sees'
import { comeBackAction, pauseMembershipAction } from '@/lib/memberships/memberships.actions'

/** A break has two days: the first away, and the one on which she is back. */
export function PauseForm({ membershipId, today }: { membershipId: string; today: string }) {
  return (
    <CommandForm action={pauseMembershipAction}>
      <IdempotencyKey />
      <FormErrors />
      <div className="space-y-6">
        <input type="hidden" name="membershipId" value={membershipId} />
        <Field name="fromOn" type="date" label="First day away" short defaultValue={today} />
        <Field name="returnsOn" type="date" label="Back on" hint="A guess is fine. You can come back sooner." short />
        <WhoSees>
          Your group sees that you are taking a break. Those who facilitate and the program team see when you are back.
          Nobody asks why.
        </WhoSees>
        <SubmitButton look="second" working="Saving">
          Take a break
        </SubmitButton>
      </div>
    </CommandForm>
  )
}

export function ComeBackForm({ membershipId, begun }: { membershipId: string; begun: boolean }) {
  return (
    <CommandForm action={comeBackAction}>
      <FormErrors />
      <input type="hidden" name="membershipId" value={membershipId} />
      <SubmitButton working="Saving">{begun ? 'I’m back' : 'I’ll come after all'}</SubmitButton>
    </CommandForm>
  )
}
