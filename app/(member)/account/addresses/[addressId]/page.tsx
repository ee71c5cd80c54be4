import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { AddressRights, RemoveAddress } from '@/components/people/address-rights'
import { VerifyAddress } from '@/components/people/verify-address'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { signedInLately } from '@/lib/access/step-up.policy'
import { requireViewer } from '@/lib/access/viewer'
import { addressKindLabels, rightsInWords } from '@/lib/people/address.labels'
import { myAddress } from '@/lib/people/me.queries'

type AddressPageProps = { params: Promise<{ addressId: string }>; searchParams: Promise<{ sent?: string | string[] }> }

export default async function AddressPage({ params, searchParams }: AddressPageProps) {
  const [{ addressId }, { sent }] = await Promise.all([params, searchParams])
  const path = `/account/addresses/${addressId}`
  const viewer = await requireViewer(path)
  const found = z.uuid().safeParse(addressId).success ? await myAddress(viewer, addressId) : null
  if (!found) notFound()
  const { address, without } = found
  const lately = signedInLately(viewer, new Date())
  return (
    <Frame viewer={viewer} title="Address" here="/account">
      <PlainHeader
        eyebrow={<a href="/account#addresses">Me</a>}
        title={<span className="wrap-anywhere">{address.address}</span>}
        titleSize="session"
        lead={`${addressKindLabels[address.kind]}. ${rightsInWords(address)}`}
      >
        {sent && !address.verifiedAt && (
          <Notice look="done" opening="A code is on its way." announce>
            It works for ten minutes. Look in the junk folder too.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        {!lately.allowed ? (
          <SignInAgain because={lately.because} to={path} />
        ) : (
          <>
            <Section heading={address.verifiedAt ? 'What it may do' : 'Type the code'} measure>
              {address.verifiedAt ? <AddressRights address={address} /> : <VerifyAddress address={address} />}
            </Section>
            <Section heading="Remove it" measure>
              {without.allowed ? (
                <>
                  <p className="mb-5">
                    Left a job? Remove its address here. Browsers that signed in with it are signed out at once, except
                    this one, and no mail goes there any more.
                  </p>
                  <RemoveAddress addressId={address.id} />
                </>
              ) : (
                <p>
                  {without.because} <a href="/account/addresses/new">Add an address</a>
                </p>
              )}
            </Section>
          </>
        )}
      </Wrap>
    </Frame>
  )
}
