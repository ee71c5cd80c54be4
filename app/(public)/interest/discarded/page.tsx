import { Frame } from '@/app/frame'
import { ButtonLink } from '@/components/ui/button'
import { PlainHeader } from '@/components/ui/plain-header'
import { currentViewer } from '@/lib/access/viewer'

export default async function FormDiscardedPage() {
  const viewer = await currentViewer()
  return (
    <Frame viewer={viewer} title="Form" here="/">
      <PlainHeader
        title="Nothing of it is left"
        lead="The form is gone, with everything in it. You can begin a new one whenever you like."
        actions={<ButtonLink href="/">See the communities</ButtonLink>}
      />
    </Frame>
  )
}
