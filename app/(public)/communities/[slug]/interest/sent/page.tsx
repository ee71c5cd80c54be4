import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { Marks } from '@/components/ui/rows'
import { Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { currentViewer } from '@/lib/access/viewer'
import { communityCard } from '@/lib/communities/catalogue.queries'

export default async function InterestSentPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const viewer = await currentViewer()
  const community = await communityCard(viewer, slug)
  if (!community) notFound()
  return (
    <Frame viewer={viewer} title="Form" here="/">
      <PageField
        colour={community.colour as FieldColour}
        eyebrow={community.name}
        title="We have your form"
        lead={`Thank you for telling us what you hope for. You will hear from us by ${community.answerBy}, whatever the answer.`}
        ring
      />
      <Wrap>
        <Section heading="What happens now">
          <Marks>
            <li>
              A short mail is on its way to you, so that you know it arrived. Its subject says only “We have your form”.
            </li>
            <li>We read every form, and put together a group with a good mix of settings and regions.</li>
            <li>
              If we offer you a place, the mail has a page with one button. The place is held for you for ten days.
            </li>
            <li>If there isn’t a place this time, we suggest something else.</li>
          </Marks>
          <p className="mt-5">
            <TextLink href="/">See all communities</TextLink>
          </p>
        </Section>
      </Wrap>
    </Frame>
  )
}
