import { Frame } from '@/app/frame'
import { ButtonLink } from '@/components/ui/button'
import { PlainHeader } from '@/components/ui/plain-header'
import { Prose, Wrap } from '@/components/ui/section'
import { currentViewer } from '@/lib/access/viewer'

export default async function SignedOutPage() {
  const viewer = await currentViewer()
  return (
    <Frame viewer={viewer} title="Signed out">
      <PlainHeader
        title="You are signed out"
        lead="Nothing of yours can be opened in this browser any more."
        actions={<ButtonLink href="/sign-in">Sign in</ButtonLink>}
      />
      <Wrap>
        <Prose>
          <p>
            On a computer that others use, close this window too. The list of pages you visited stays in the browser:{' '}
            <a href="/safety#history">how to clear it</a>.
          </p>
        </Prose>
      </Wrap>
    </Frame>
  )
}
