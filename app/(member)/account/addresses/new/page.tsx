import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { AddAddressForm } from '@/components/people/add-address-form'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { signedInLately } from '@/lib/access/step-up.policy'
import { requireViewer } from '@/lib/access/viewer'

export default async function NewAddressPage() {
  const path = '/account/addresses/new'
  const viewer = await requireViewer(path)
  const lately = signedInLately(viewer, new Date())
  return (
    <Frame viewer={viewer} title="Add an address" here="/account">
      <PlainHeader eyebrow={<a href="/account#addresses">Me</a>} title="Add an address" />
      <Wrap>{lately.allowed ? <AddAddressForm /> : <SignInAgain because={lately.because} to={path} />}</Wrap>
    </Frame>
  )
}
