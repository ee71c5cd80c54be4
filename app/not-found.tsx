import { Frame } from '@/app/frame'
import { PlainHeader } from '@/components/ui/plain-header'
import { ButtonLink } from '@/components/ui/button'
import { currentViewer } from '@/lib/access/viewer'

export default async function NotFound() {
  const viewer = await currentViewer()
  const home = viewer.kind === 'person' ? '/home' : '/'
  return (
    <Frame viewer={viewer} title="Not found">
      <PlainHeader
        title="There is nothing here for you to see"
        lead="The address may be mistyped, or the page may belong to somebody else. Nothing you did went wrong."
        actions={<ButtonLink href={home}>{viewer.kind === 'person' ? 'Go to my home page' : 'See the communities'}</ButtonLink>}
      />
    </Frame>
  )
}
