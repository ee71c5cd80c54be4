import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { DatesLine } from '@/components/communities/dates-line'
import { Inside } from '@/components/communities/inside'
import { WhatKeepsItSafe } from '@/components/communities/what-keeps-it-safe'
import { InterestHere } from '@/components/interests/interest-here'
import { ButtonLink } from '@/components/ui/button'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { Prose, Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { formCookie } from '@/lib/access/cookies'
import { currentViewer } from '@/lib/access/viewer'
import { communityCard } from '@/lib/communities/catalogue.queries'
import { communityInside } from '@/lib/communities/inside.queries'
import { countInWords } from '@/lib/kernel/dates'
import { myForms } from '@/lib/interests/form.queries'
import { mayExpressInterest } from '@/lib/interests/interest.policy'
import { interestIn } from '@/lib/interests/standing.rules'

export default async function CommunityPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const now = new Date()
  const viewer = await currentViewer()
  const community = await communityCard(viewer, slug)
  if (!community) notFound()
  const inside = await communityInside(viewer, slug, now)
  const here = inside ? null : interestIn(await myForms(viewer, await formCookie(), now), community.id)
  const open = mayExpressInterest(viewer, community, now)
  const was = !inside && viewer.memberships.some(({ communityId }) => communityId === community.id)
  const sessions = countInWords(community.sessions.length)
  return (
    <Frame viewer={viewer} title="Community" here={inside ? undefined : '/'}>
      <PageField
        colour={community.colour as FieldColour}
        ring={!inside}
        eyebrow={<a href={inside ? '/home' : '/'}>{inside ? 'Home' : 'All communities'}</a>}
        title={community.name}
        lead={community.forWhom}
        actions={
          inside || was ? (
            (inside?.isMember || was) && (
              <TextLink tone="ink" href={`/communities/${slug}/membership`}>
                {was ? 'My time here' : 'My place'}
              </TextLink>
            )
          ) : here ? (
            <InterestHere here={here} />
          ) : open.allowed ? (
            <>
              <ButtonLink href={`/communities/${slug}/interest`}>Express interest</ButtonLink>
              <p className="text-note">About 10 minutes. You can stop and come back. Closes {community.closesOn}.</p>
            </>
          ) : (
            <p className="max-w-measure">{open.because}</p>
          )
        }
      />
      <Wrap>
        {inside && <Inside inside={inside} slug={slug} timeZone={community.timeZone} now={now} />}
        {!inside && (
          <Section heading="Is it for you?">
            <Prose>
              <p>{community.isItForYou}</p>
              <p>Your place is yours. If you change jobs you keep it, and nobody can come in your place.</p>
            </Prose>
          </Section>
        )}
        <Section heading={`The ${sessions} sessions`}>
          <p className="mb-4">{community.rhythm}, Melbourne time, online.</p>
          <DatesLine sessions={community.sessions} timeZone={community.timeZone} />
          <p className="mt-4 max-w-measure">
            We ask you to come to at least {countInWords(community.minimumAttendance)} of the {sessions}. The group looks at
            dates, length and this number together in session one, and can suggest changes.
          </p>
        </Section>
        <WhatKeepsItSafe />
        {!inside && (
          <Section heading="How we choose">
            <Prose>
              <p>
                The program team reads your form. Whoever holds this community reads it too, without your email, your
                employer or how to reach you. There are up to {community.cap} places.
              </p>
              <p>
                We look for a good mix of settings, regions and experience, and at who can make the dates. You will hear from
                us by {community.answerBy}, whatever the answer.
              </p>
            </Prose>
          </Section>
        )}
      </Wrap>
    </Frame>
  )
}
