import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { CommunityToHold } from '@/components/facilitate/community-to-hold'
import { LeadingSession } from '@/components/facilitate/leading-session'
import { Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { facilitatorHome } from '@/lib/dashboards/facilitator-home.queries'

export default async function FacilitatorHomePage() {
  const viewer = await requireViewer('/facilitate')
  const now = new Date()
  const home = await facilitatorHome(viewer, now)
  if (!home) notFound()
  return (
    <Frame viewer={viewer} title="Facilitate" here="/facilitate">
      <LeadingSession session={home.leading} name={viewer.calledName} now={now} />
      <Wrap>
        {home.communities.map((community) => (
          <CommunityToHold key={community.id} community={community} now={now} />
        ))}
      </Wrap>
    </Frame>
  )
}
