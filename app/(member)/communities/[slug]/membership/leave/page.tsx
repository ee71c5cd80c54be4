import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { LeaveForm } from '@/components/memberships/leave-form'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { dayAndYearInWords, storedDays } from '@/lib/kernel/dates'
import { myMembership } from '@/lib/memberships/my-membership.queries'

export default async function LeavePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const viewer = await requireViewer(`/communities/${slug}/membership/leave`)
  const membership = await myMembership(viewer, slug, new Date())
  if (!membership || membership.left) notFound()
  const { id, community, endsOn } = membership
  return (
    <Frame viewer={viewer} title="My place">
      <PlainHeader
        eyebrow={<a href={`/communities/${community.slug}/membership`}>My place</a>}
        title={`Leave ${community.name}?`}
        titleSize="session"
        lead="At once, and without a reason. Nobody will ask you for one."
      />
      <Wrap>
        <Marks className="mb-7">
          <li>Your place goes to the program team, who may offer it to somebody. Your employer is told nothing.</li>
          <li>You can still look back at the sessions of your time. What you said and wrote stays yours.</li>
          <li>No more mail comes about this community.</li>
          <li>You can’t take it back by yourself. To return, you would write to us.</li>
        </Marks>
        <p className="mb-7 max-w-measure">
          There is also <a href={`/communities/${community.slug}/membership#break`}>a break</a>, which keeps your place. If
          you do nothing, you stay until the series ends on {dayAndYearInWords(endsOn, storedDays)}.
        </p>
        <LeaveForm membershipId={id} slug={community.slug} />
      </Wrap>
    </Frame>
  )
}
