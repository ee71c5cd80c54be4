import { Frame } from '@/app/frame'
import { AddWorkForm } from '@/components/people/add-work-form'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { organisationsToSuggest } from '@/lib/organisations/organisation.queries'

export default async function NewWorkPage() {
  const viewer = await requireViewer('/account/work/new')
  const organisations = await organisationsToSuggest(viewer)
  return (
    <Frame viewer={viewer} title="Add work" here="/account">
      <PlainHeader eyebrow={<a href="/account#work">Me</a>} title="Add where I work">
        <WhoSees>You and the program team see this. No place hangs on it, and your employer is told nothing.</WhoSees>
      </PlainHeader>
      <Wrap>
        <AddWorkForm organisations={organisations} />
      </Wrap>
    </Frame>
  )
}
