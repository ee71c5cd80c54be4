import { Frame } from '@/app/frame'
import { StillInPrevention } from '@/components/people/still-in-prevention'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { myPlaces } from '@/lib/memberships/my-membership.queries'

export default async function StillInPreventionPage() {
  const viewer = await requireViewer('/account/work/still')
  const places = await myPlaces(viewer)
  return (
    <Frame viewer={viewer} title="Work" here="/account">
      <PlainHeader
        eyebrow={<a href="/account#work">Me</a>}
        title="Are you still working in prevention?"
        titleSize="session"
        lead="We ask once, when work ends. Your places are yours, whatever you answer."
      >
        <WhoSees>The program team sees your answer. Your employer, old or new, is told nothing.</WhoSees>
      </PlainHeader>
      <Wrap>
        <StillInPrevention places={places} />
      </Wrap>
    </Frame>
  )
}
