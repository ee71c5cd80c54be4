import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { AgreedDates, AgreedStart } from '@/components/rhythms/agreed'
import { Notice } from '@/components/ui/notice'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { requireViewer } from '@/lib/access/viewer'
import { askedAgreement, typedIn, type Query } from '@/lib/rhythms/asked.rules'
import { mayConclude } from '@/lib/rhythms/proposal.rules'
import { rhythmWords } from '@/lib/rhythms/rhythm.rules'
import { heldRhythm } from '@/lib/rhythms/rhythm.queries'

type Asked = { params: Promise<{ slug: string }>; searchParams: Promise<Query> }

export default async function AgreedRhythmPage({ params, searchParams }: Asked) {
  const { slug } = await params
  const query = await searchParams
  const viewer = await requireViewer(`/facilitate/communities/${slug}/rhythm`)
  const community = await heldRhythm(viewer, slug)
  if (!community) notFound()
  const { rhythm, proposal } = community
  const { next, errors } = askedAgreement(query)
  const may = proposal && mayConclude(proposal)
  return (
    <Frame viewer={viewer} title="Rhythm" here="/facilitate">
      <PageField
        colour={community.colour as FieldColour}
        titleSize="session"
        eyebrow={<a href={`/communities/${slug}/rhythm`}>Our rhythm</a>}
        title="What we agreed on"
        lead={rhythm ? `Until now: ${rhythmWords(rhythm)}` : undefined}
      />
      <Wrap>
        {!rhythm || !proposal || !may?.allowed ? (
          <Notice look="plain" className="mt-8 max-w-measure" opening="Not yet.">
            {may && !may.allowed ? may.because : 'Put the rhythm before the group first.'}{' '}
            <TextLink href={`/communities/${slug}/rhythm`}>To the rhythm</TextLink>
          </Notice>
        ) : next ? (
          <AgreedDates community={{ ...community, rhythm, proposal }} next={next} typed={typedIn(query)} now={new Date()} />
        ) : (
          <AgreedStart rhythm={rhythm} typed={typedIn(query)} errors={errors} />
        )}
      </Wrap>
    </Frame>
  )
}
