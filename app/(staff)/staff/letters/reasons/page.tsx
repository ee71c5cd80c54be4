import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { AddReason, Reasons } from '@/components/composing/reason-forms'
import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { placingReasons } from '@/lib/composing/letters.queries'

export default async function ReasonsPage({ searchParams }: { searchParams: Promise<{ saved?: string | string[] }> }) {
  const { saved } = await searchParams
  const viewer = await requireViewer('/staff/letters/reasons')
  const reasons = await placingReasons(viewer)
  if (!reasons) notFound()
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PlainHeader
        eyebrow={<a href="/staff/letters">What the letters say</a>}
        title="Reasons for “Not this time”"
        lead="A short list to choose from. The person reads the reason in the letter."
      >
        {(saved === 'added' || saved === 'retired') && (
          <Notice look="done" opening={saved === 'added' ? 'Added.' : 'Taken off.'} announce>
            {saved === 'retired' && 'Those it was chosen for keep it.'}
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        <Section heading="The list">
          {reasons.length > 0 ? <Reasons reasons={reasons} /> : <Empty title="No reasons yet.">Add one below, then it can be chosen.</Empty>}
        </Section>
        <Section heading="Add one">
          <AddReason key={reasons.length} />
        </Section>
      </Wrap>
    </Frame>
  )
}
