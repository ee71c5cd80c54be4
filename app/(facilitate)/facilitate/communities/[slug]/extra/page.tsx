import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { CallExtra } from '@/components/sessions/call-extra'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { extraToCall } from '@/lib/sessions/change-session.queries'

export default async function CallExtraPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const viewer = await requireViewer(`/facilitate/communities/${slug}/extra`)
  const community = await extraToCall(viewer, slug, new Date())
  if (!community) notFound()
  const { id, name, colour, members, times } = community
  return (
    <Frame viewer={viewer} title="Session" here="/facilitate">
      <PageField
        colour={colour as FieldColour}
        titleSize="session"
        eyebrow={<a href="/facilitate">{name}</a>}
        title="An extra session"
        lead="Online, for an hour. Nobody has to come: there is no roll, and it counts towards nothing."
      />
      <Wrap>
        <Section heading="When?" note={members === 1 ? 'One person gets mail at once.' : `${members} people get mail at once.`}>
          <CallExtra communityId={id} times={times} />
        </Section>
      </Wrap>
    </Frame>
  )
}
