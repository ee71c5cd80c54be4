import { CommandForm } from '@/components/forms/command-form'
import { CodeField } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { addAddressAction, verifyAddressAction } from '@/lib/people/people.actions'

type VerifyAddressProps = { address: { id: string; address: string; kind: 'personal' | 'work' } }

/** Typing the code that was mailed to an address, or asking for another one. */
export function VerifyAddress({ address: { id, address, kind } }: VerifyAddressProps) {
  return (
    <>
      <CommandForm action={verifyAddressAction}>
        <FormErrors />
        <div className="space-y-6">
          <input type="hidden" name="addressId" value={id} />
          <CodeField
            name="code"
            label="The code"
            hint="Eight letters and digits. Capital or small letters both work."
            inputMode="text"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <SubmitButton working="Checking">This address is mine</SubmitButton>
        </div>
      </CommandForm>
      <CommandForm action={addAddressAction} className="mt-6">
        <IdempotencyKey />
        <FormErrors />
        <input type="hidden" name="address" value={address} />
        <input type="hidden" name="kind" value={kind} />
        <SubmitButton look="second" size="small">
          Mail me a new code
        </SubmitButton>
      </CommandForm>
    </>
  )
}
