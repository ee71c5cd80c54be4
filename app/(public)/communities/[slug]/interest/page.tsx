import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { InterestClosed } from '@/components/memberships/interest-closed'
import { InterestForm } from '@/components/memberships/interest-form'
import { InterestStanding } from '@/components/memberships/interest-standing'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { currentViewer } from '@/lib/access/viewer'
import { communityCard } from '@/lib/communities/catalogue.queries'
import { mayExpressInterest } from '@/lib/memberships/interest.policy'
import { myStanding } from '@/lib/memberships/interest.queries'
import { whatWeKnow } from '@/lib/people/me.queries'
import { siteSettings } from '@/lib/settings/settings.queries'

type InterestPageProps = { params: Promise<{ slug: string }> }

export default async function InterestPage({ params }: InterestPageProps) {
  const { slug } = await params
  const now = new Date()
  const viewer = await currentViewer()
  const community = await communityCard(viewer, slug)
  if (!community) notFound()
  const [standing, known, { organisation, questionsTo }] = await Promise.all([
    myStanding(viewer, community.id, now),
    whatWeKnow(viewer),
    siteSettings(viewer),
  ])
  const may = mayExpressInterest(viewer, community, now)
  const writing = standing.kind === 'nothing' && may.allowed
  return (
    <Frame viewer={viewer} title="Form" here="/">
      <PlainHeader
        eyebrow={<a href={`/communities/${slug}`}>{community.name}</a>}
        title="Express interest"
        lead={
          writing &&
          `Five questions, a few minutes. You will hear from us by ${community.answerBy}, whatever the answer.`
        }
      >
        {writing && (
          <WhoSees>
            The program team of {organisation} reads this form, and nobody else. Facilitators see your name once you
            have taken a place. Nothing goes to your employer.
          </WhoSees>
        )}
      </PlainHeader>
      <Wrap className="pt-2">
        {standing.kind !== 'nothing' ? (
          <InterestStanding standing={standing} slug={slug} answerBy={community.answerBy} />
        ) : may.allowed ? (
          <InterestForm communityId={community.id} known={known ?? {}} />
        ) : (
          <InterestClosed because={may.because} questionsTo={questionsTo} />
        )}
      </Wrap>
    </Frame>
  )
}
