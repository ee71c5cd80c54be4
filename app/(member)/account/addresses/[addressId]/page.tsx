import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { AddressSections } from '@/components/people/address-sections'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { safeDestination } from '@/lib/access/sign-in.rules'
import { signedInLately } from '@/lib/access/step-up.policy'
import { requireViewer } from '@/lib/access/viewer'
import { addressKindLabels, rightsInWords } from '@/lib/people/address.labels'
import { myAddress } from '@/lib/people/me.queries'

type Asked = { sent?: string | string[]; to?: string | string[] }
type AddressPageProps = { params: Promise<{ addressId: string }>; searchParams: Promise<Asked> }

export default async function AddressPage({ params, searchParams }: AddressPageProps) {
  const [{ addressId }, { sent, to }] = await Promise.all([params, searchParams])
  const path = `/account/addresses/${addressId}`
  const viewer = await requireViewer(path)
  const found = z.uuid().safeParse(addressId).success ? await myAddress(viewer, addressId) : null
  if (!found) notFound()
  const { address, without } = found
  const lately = signedInLately(viewer, new Date())
  const waits = Boolean(sent) && !address.verifiedAt
  return (
    <Frame viewer={viewer} title="Address" here="/account">
      <PlainHeader
        eyebrow={<a href="/account#addresses">Me</a>}
        title={<span className="wrap-anywhere">{address.address}</span>}
        titleSize="session"
        lead={`${addressKindLabels[address.kind]}. ${rightsInWords(address)}`}
      >
        {waits && (
          <Notice look="done" opening="A code is on its way." announce>
            It works for ten minutes. Look in the junk folder too.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        {lately.allowed ? (
          <AddressSections
            address={address}
            without={without}
            waits={waits}
            to={typeof to === 'string' ? safeDestination(to) : null}
          />
        ) : (
          <SignInAgain because={lately.because} to={path} />
        )}
      </Wrap>
    </Frame>
  )
}
