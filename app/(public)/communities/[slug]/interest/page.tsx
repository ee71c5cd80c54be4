import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { AddToForm } from '@/components/interests/add-to-form'
import { BeginForm } from '@/components/interests/begin-form'
import { InterestClosed } from '@/components/interests/interest-closed'
import { InterestHere } from '@/components/interests/interest-here'
import { WhoReads } from '@/components/interests/who-reads'
import { ButtonLink } from '@/components/ui/button'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { formCookie } from '@/lib/access/cookies'
import { isMember } from '@/lib/access/actor'
import { currentViewer } from '@/lib/access/viewer'
import { communityCard } from '@/lib/communities/catalogue.queries'
import { myForms } from '@/lib/interests/form.queries'
import { mayExpressInterest } from '@/lib/interests/interest.policy'
import { formToAddTo, interestIn } from '@/lib/interests/standing.rules'
import { whatWeKnow } from '@/lib/people/me.queries'
import { siteSettings } from '@/lib/settings/settings.queries'

export default async function CommunityInterestPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const now = new Date()
  const viewer = await currentViewer()
  const community = await communityCard(viewer, slug)
  if (!community) notFound()
  const [forms, known, { organisation, questionsTo }] = await Promise.all([
    formCookie().then((held) => myForms(viewer, held, now)),
    whatWeKnow(viewer),
    siteSettings(viewer),
  ])
  const member = isMember(viewer, community.id, now)
  const here = interestIn(forms, community.id)
  const form = formToAddTo(forms)
  const may = mayExpressInterest(viewer, community, now)
  const writing = !member && !here && may.allowed
  return (
    <Frame viewer={viewer} title="Form" here="/">
      <PlainHeader
        eyebrow={<a href={`/communities/${slug}`}>{community.name}</a>}
        title="Express interest"
        lead={writing && `Five short steps, about ten minutes. You can stop at any time and go on elsewhere. You will hear from us by ${community.answerBy}, whatever the answer.`}
        actions={
          member ? <ButtonLink href={`/communities/${slug}`}>You are in this community. Open it</ButtonLink> : here && <InterestHere here={here} />
        }
      >
        {writing && <WhoReads organisation={organisation} />}
      </PlainHeader>
      <Wrap className="pt-2">
        {writing && form && <AddToForm form={form} slug={slug} name={community.name} />}
        {writing && !form && <BeginForm communityId={community.id} known={known} />}
        {!member && !here && !may.allowed && <InterestClosed because={may.because} questionsTo={questionsTo} />}
      </Wrap>
    </Frame>
  )
}
