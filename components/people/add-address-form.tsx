import { ChoiceField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { Field } from '@/components/forms/field'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { addressKindLabels } from '@/lib/people/address.labels'
import { addAddressAction } from '@/lib/people/people.actions'

const kinds = [
  {
    value: 'personal',
    label: addressKindLabels.personal,
    note: 'It signs you in, and gets our mail. It stays yours when you change jobs.',
  },
  { value: 'work', label: addressKindLabels.work, note: 'It only gets our mail, unless you say otherwise.' },
]

/** An address of her own, and nothing else, on the way to where she was going; one that she wrote in a form stands there. */
export function OwnAddressForm({ to, waiting }: { to: string; waiting: string | null }) {
  return (
    <CommandForm action={addAddressAction} className="max-w-field">
      <IdempotencyKey />
      <FormErrors />
      <div className="space-y-6">
        <input type="hidden" name="kind" value="personal" />
        <input type="hidden" name="to" value={to} />
        <AddressField label="Your own address" defaultValue={waiting ?? ''} />
        <SubmitButton>Mail me a code</SubmitButton>
      </div>
    </CommandForm>
  )
}

function AddressField({ label, defaultValue }: { label: string; defaultValue?: string }) {
  return (
    <Field
      name="address"
      type="email"
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      label={label}
      {...(defaultValue ? { defaultValue } : {})}
      hint="We mail a code to it. The mail says only “Your code”."
    />
  )
}

export function AddAddressForm() {
  return (
    <CommandForm action={addAddressAction} className="max-w-measure">
      <IdempotencyKey />
      <FormErrors />
      <div className="space-y-7">
        <AddressField label="The address" />
        <ChoiceField name="kind" legend="Whose mailbox is it?" options={kinds} />
        <SubmitButton>Mail me a code</SubmitButton>
      </div>
    </CommandForm>
  )
}
