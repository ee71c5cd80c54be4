import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { LeaveJobForm } from '@/components/people/leave-job-form'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Wrap } from '@/components/ui/section'
import { signedInLately } from '@/lib/access/step-up.policy'
import { requireViewer } from '@/lib/access/viewer'
import { myAddress } from '@/lib/people/me.queries'

export default async function LeftJobPage({ params }: { params: Promise<{ addressId: string }> }) {
  const { addressId } = await params
  const path = `/account/addresses/${addressId}/left`
  const viewer = await requireViewer(path)
  const found = z.uuid().safeParse(addressId).success ? await myAddress(viewer, addressId) : null
  if (!found?.address.verifiedAt) notFound()
  const { address, leaving } = found
  const lately = signedInLately(viewer, new Date())
  return (
    <Frame viewer={viewer} title="Address" here="/account">
      <PlainHeader
        eyebrow={<a href={`/account/addresses/${address.id}`}>The address</a>}
        title="Have you left this job?"
        lead={
          <>
            Then <span className="wrap-anywhere">{address.address}</span> should open nothing here any more. This cuts it
            off at once.
          </>
        }
      />
      <Wrap>
        {!leaving.allowed ? (
          <div className="max-w-measure pb-12">
            <Notice>{leaving.because}</Notice>
            <p className="mt-6">
              <ButtonLink href="/account/addresses/new">Add an address</ButtonLink>
            </p>
          </div>
        ) : (
          <div className="pb-12">
            <Marks className="mb-7">
              <li>It can’t sign you in, and gets no more mail from us.</li>
              <li>Browsers that signed in with it are signed out at once. If you came here with it, this one is too.</li>
              <li>Codes and links that were mailed there stop working.</li>
              <li>Mail that is still on its way goes to another of your addresses.</li>
              <li>Your other addresses are told. Nobody else is.</li>
              <li>Your places stay yours.</li>
            </Marks>
            {lately.allowed ? (
              <LeaveJobForm addressId={address.id} />
            ) : (
              <SignInAgain because={lately.because} to={path} />
            )}
          </div>
        )}
      </Wrap>
    </Frame>
  )
}
