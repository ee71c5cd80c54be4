import { CheckField } from '@/components/forms/choice-field'
import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Note } from '@/components/ui/headings'
import { changeAddressRightsAction, removeAddressAction } from '@/lib/people/people.actions'

type Address = { id: string; kind: 'personal' | 'work'; maySignIn: boolean; mayNotify: boolean }

/** What an address may do: two boxes, each its own right. */
export function AddressRights({ address }: { address: Address }) {
  const { id, kind, maySignIn, mayNotify } = address
  return (
    <CommandForm action={changeAddressRightsAction}>
      <FormErrors />
      <div className="space-y-4">
        <input type="hidden" name="addressId" value={id} />
        <CheckField
          name="maySignIn"
          defaultChecked={maySignIn}
          note={
            kind === 'work'
              ? 'Whoever can open this mailbox could sign in as you, and an employer keeps it after you leave.'
              : 'A code sent here opens your account.'
          }
        >
          It may sign me in
        </CheckField>
        <CheckField name="mayNotify" defaultChecked={mayNotify} note="Offers, session notices and the like.">
          It gets our mail
        </CheckField>
        <SubmitButton working="Saving">Save</SubmitButton>
        <Note>
          Without the first box, browsers that signed in with this address are signed out at once, except this one.
        </Note>
      </div>
    </CommandForm>
  )
}

/** Taking an address off the list. */
export function RemoveAddress({ addressId }: { addressId: string }) {
  return (
    <CommandForm action={removeAddressAction}>
      <FormErrors />
      <input type="hidden" name="addressId" value={addressId} />
      <SubmitButton look="second" working="Removing">
        Remove this address
      </SubmitButton>
    </CommandForm>
  )
}
