import { redirect } from 'next/navigation'
import { Frame } from '@/app/frame'
import { OwnAddressForm } from '@/components/people/add-address-form'
import { PutOffAddress } from '@/components/people/put-off-address'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { safeDestination } from '@/lib/access/sign-in.rules'
import { requireViewer } from '@/lib/access/viewer'
import { ownAddress } from '@/lib/people/me.queries'

type PersonalProps = { searchParams: Promise<{ to?: string | string[] }> }

export default async function PersonalAddressPage({ searchParams }: PersonalProps) {
  const { to } = await searchParams
  const destination = safeDestination(typeof to === 'string' ? to : undefined)
  const viewer = await requireViewer(`/account/addresses/personal?to=${encodeURIComponent(destination)}`)
  const own = await ownAddress(viewer)
  if (own.signsIn) redirect(destination)
  return (
    <Frame viewer={viewer} title="An address of your own" here="/account">
      <PlainHeader
        eyebrow="Before you go on"
        title="Add an address of your own"
        lead="You signed in with a work address. When you change jobs that mailbox stays behind. With an address of your own you can always get in, and your place goes with you."
      >
        <WhoSees>Nobody in your communities sees your addresses, and your employer is told nothing.</WhoSees>
      </PlainHeader>
      <Wrap>
        <OwnAddressForm to={destination} waiting={own.waiting} />
        <div className="mt-8 mb-12 max-w-measure border-t border-line pt-6">
          <p className="mb-4">You can do it later too, under “Me”. We won’t ask you each time.</p>
          <PutOffAddress to={destination} />
        </div>
      </Wrap>
    </Frame>
  )
}
