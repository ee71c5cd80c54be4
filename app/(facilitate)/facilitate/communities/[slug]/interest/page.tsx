import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { FormsToRead } from '@/components/interests/forms-to-read'
import { Empty } from '@/components/ui/empty'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { Section, Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { formsToRead } from '@/lib/interests/facilitator.queries'

export default async function FormsToReadPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const viewer = await requireViewer(`/facilitate/communities/${slug}/interest`)
  const community = await formsToRead(viewer, slug)
  if (!community) notFound()
  const count = community.forms.length
  return (
    <Frame viewer={viewer} title="Forms" here="/facilitate">
      <PageField
        colour={community.colour as FieldColour}
        eyebrow={<a href="/facilitate">Facilitate</a>}
        title="Who would like to be in it"
        titleSize="session"
        lead={`${community.name}: ${count === 1 ? 'one form' : `${count} forms`} for up to ${community.cap} places.`}
      >
        <WhoSees>
          You and the program team read these. The team puts the group together; tell them what you notice. Addresses,
          employers and how to reach people stay with the team.
        </WhoSees>
      </PageField>
      <Wrap>
        <Section heading="In the order they came">
          {count > 0 ? <FormsToRead forms={community.forms} /> : <Empty title="No form has come yet." />}
        </Section>
      </Wrap>
    </Frame>
  )
}
