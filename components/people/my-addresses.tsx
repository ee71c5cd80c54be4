import { Notice } from '@/components/ui/notice'
import { Row, Rows } from '@/components/ui/rows'
import { TextLink } from '@/components/ui/text-link'
import { addressKindLabels, rightsInWords } from '@/lib/people/address.labels'

type Address = {
  id: string
  address: string
  kind: 'personal' | 'work'
  verifiedAt: Date | null
  maySignIn: boolean
  mayNotify: boolean
  isPrimary: boolean
  leftJobAt: Date | null
}

/** Each address with what it can do. */
export function MyAddresses({ addresses }: { addresses: readonly Address[] }) {
  const hasOwn = addresses.some(({ kind, verifiedAt, maySignIn }) => kind === 'personal' && verifiedAt && maySignIn)
  return (
    <>
      {!hasOwn && (
        <Notice className="mb-6 max-w-measure" opening="Add an address of your own.">
          When you change jobs a mailbox at work stays behind, and with it the way into your account.
        </Notice>
      )}
      <Rows>
        {addresses.map((address) => (
          <Row
            key={address.id}
            href={`/account/addresses/${address.id}`}
            title={<span className="wrap-anywhere">{address.address}</span>}
            note={`${addressKindLabels[address.kind]}. ${rightsInWords(address)}`}
          />
        ))}
      </Rows>
      <p className="mt-2">
        <TextLink href="/account/addresses/new">Add an address</TextLink>
      </p>
      <p>
        <TextLink href="/account/merge">I have two accounts here</TextLink>
      </p>
    </>
  )
}
