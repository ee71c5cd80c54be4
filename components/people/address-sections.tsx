import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import type { Decision } from '@/lib/kernel/decision'
import { isLeft, primaryStays } from '@/lib/people/address.rules'
import { AddressRights, RemoveAddress } from './address-rights'
import { ProveAgain, VerifyAddress } from './verify-address'

type Address = {
  id: string
  address: string
  kind: 'personal' | 'work'
  verifiedAt: Date | null
  leftJobAt: Date | null
  maySignIn: boolean
  mayNotify: boolean
  isPrimary: boolean
}

type AddressSectionsProps = {
  address: Address
  /** Whether another address would sign her in without this one. */
  without: Decision
  /** A code for it is on its way. */
  waits: boolean
  to: string | null
}

/** What can be done with one address, in the order in which it is wanted. */
export function AddressSections({ address, without, waits, to }: AddressSectionsProps) {
  const path = `/account/addresses/${address.id}`
  const { verifiedAt, maySignIn, isPrimary, kind } = address
  if (isLeft(address) && !waits) {
    return (
      <>
        <Section heading="Back in this job?" measure>
          <p className="mb-5">Then prove that the mailbox is yours again. We mail a code to it.</p>
          <ProveAgain address={address} />
        </Section>
        <Remove address={address} without={without} />
      </>
    )
  }
  if (!verifiedAt) {
    return (
      <>
        <Section heading="Type the code" measure>
          <VerifyAddress address={address} to={to} />
        </Section>
        <Remove address={address} without={without} />
      </>
    )
  }
  return (
    <>
      <Section heading="What it may do" measure>
        <AddressRights address={address} />
      </Section>
      {kind === 'work' && (
        <Section heading="Left this job?" measure>
          <p>
            An employer keeps the mailbox. Tell us, and from that moment this address opens nothing and gets nothing here.
          </p>
          <p>
            <TextLink href={`${path}/left`}>I have left this job</TextLink>
          </p>
        </Section>
      )}
      {!isPrimary && maySignIn && (
        <Section heading="Primary address" measure>
          <p>Another address stands for your account now.</p>
          <p>
            <TextLink href={`${path}/primary`}>Make this one my primary address</TextLink>
          </p>
        </Section>
      )}
      <Remove address={address} without={without} />
    </>
  )
}

function Remove({ address, without }: { address: Address; without: Decision }) {
  const stays = primaryStays(address)
  const because = !without.allowed ? without.because : !stays.allowed ? stays.because : null
  return (
    <Section heading="Remove it" measure>
      {because ? (
        <p>
          {because} {!without.allowed && <a href="/account/addresses/new">Add an address</a>}
        </p>
      ) : (
        <>
          <p className="mb-5">
            It goes off your list.
            {address.maySignIn && ' Browsers that signed in with it are signed out at once, except this one.'}
            {address.kind === 'personal' && (
              <>
                {' '}
                Was it a mailbox of your employer? Then say that <a href={`/account/addresses/${address.id}/left`}>you have left the job</a>.
              </>
            )}
          </p>
          <RemoveAddress addressId={address.id} />
        </>
      )}
    </Section>
  )
}
