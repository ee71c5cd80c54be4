import type { ReactNode } from 'react'
import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { SubmitButton } from '@/components/forms/submit-button'
import { addAddressAction, verifyAddressAction } from '@/lib/people/people.actions'
import { MailedCodeField } from './mailed-code-field'

type VerifyAddressProps = {
  address: { id: string; address: string; kind: 'personal' | 'work' }
  /** Where she was going when she was asked for an address. */
  to: string | null
}

/** Typing the code that was mailed to an address, or asking for another one. */
export function VerifyAddress({ address: { id, address, kind }, to }: VerifyAddressProps) {
  return (
    <>
      <CommandForm action={verifyAddressAction}>
        <FormErrors />
        <div className="space-y-6">
          <input type="hidden" name="addressId" value={id} />
          {to && <input type="hidden" name="to" value={to} />}
          <MailedCodeField />
          <SubmitButton working="Checking">This address is mine</SubmitButton>
        </div>
      </CommandForm>
      <div className="mt-6">
        <CodeToAddress address={address} kind={kind} to={to} small>
          Mail me a new code
        </CodeToAddress>
      </div>
    </>
  )
}

/** Asking for a code at an address that may do nothing any more. */
export function ProveAgain({ address: { address, kind } }: Pick<VerifyAddressProps, 'address'>) {
  return (
    <CodeToAddress address={address} kind={kind} to={null}>
      Mail me a code
    </CodeToAddress>
  )
}

type CodeToAddressProps = {
  address: string
  kind: 'personal' | 'work'
  to: string | null
  small?: boolean
  children: ReactNode
}

function CodeToAddress({ address, kind, to, small, children }: CodeToAddressProps) {
  return (
    <CommandForm action={addAddressAction}>
      <IdempotencyKey />
      <FormErrors />
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="kind" value={kind} />
      {to && <input type="hidden" name="to" value={to} />}
      <SubmitButton look="second" size={small ? 'small' : 'usual'}>
        {children}
      </SubmitButton>
    </CommandForm>
  )
}
