import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { AskToMovePrimary, MovePrimary } from '@/components/people/move-primary'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { signedInLately } from '@/lib/access/step-up.policy'
import { requireViewer } from '@/lib/access/viewer'
import { mayBePrimary } from '@/lib/people/address.rules'
import { myAddress } from '@/lib/people/me.queries'

type PrimaryProps = { params: Promise<{ addressId: string }>; searchParams: Promise<{ sent?: string | string[] }> }

export default async function PrimaryAddressPage({ params, searchParams }: PrimaryProps) {
  const [{ addressId }, { sent }] = await Promise.all([params, searchParams])
  const path = `/account/addresses/${addressId}/primary`
  const viewer = await requireViewer(path)
  const found = z.uuid().safeParse(addressId).success ? await myAddress(viewer, addressId) : null
  if (!found || found.address.isPrimary || !mayBePrimary(found.address).allowed) notFound()
  const { address, primary } = found
  const lately = signedInLately(viewer, new Date())
  return (
    <Frame viewer={viewer} title="Address" here="/account">
      <PlainHeader
        eyebrow={<a href={`/account/addresses/${address.id}`}>The address</a>}
        title={sent ? 'Type the code' : 'Make it my primary address'}
        lead={
          <>
            <span className="wrap-anywhere">{address.address}</span> will stand for your account
            {primary && (
              <>
                {' '}
                instead of <span className="wrap-anywhere">{primary}</span>
              </>
            )}
            .
          </>
        }
      >
        {sent && lately.allowed && (
          <Notice look="done" opening="A code is on its way." announce>
            It works for ten minutes. Look in the junk folder too.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        <div className="max-w-measure pb-12">
          {!lately.allowed ? (
            <SignInAgain because={lately.because} to={path} />
          ) : sent ? (
            <>
              <MovePrimary addressId={address.id} />
              <AskToMovePrimary addressId={address.id} again />
            </>
          ) : (
            <>
              <p className="mb-6">
                It is the one we fall back on, such as for mail on its way to a job that you have left. We mail a code to
                it first, so that it is certainly you. Your other addresses are told, and keep what they may do.
              </p>
              <AskToMovePrimary addressId={address.id} />
            </>
          )}
        </div>
      </Wrap>
    </Frame>
  )
}
