import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { PartOrder } from '@/components/plans/part-order'
import { PlanForm } from '@/components/plans/plan-form'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { dayInWords, timesInWords } from '@/lib/kernel/dates'
import { planToWrite } from '@/lib/plans/plan.queries'

type Asked = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ saved?: string; agreed?: string }> }

export default async function PlanOfSessionPage({ params, searchParams }: Asked) {
  const { sessionId } = await params
  const viewer = await requireViewer(`/facilitate/sessions/${sessionId}/plan`)
  const plan = await planToWrite(viewer, sessionId, new Date())
  if (!plan) notFound()
  const { saved, agreed } = await searchParams
  const { startsAt, endsAt, timeZone } = plan
  return (
    <Frame viewer={viewer} title="Plan" here="/facilitate" session>
      <PlainHeader
        eyebrow={<a href={`/facilitate/sessions/${plan.id}`}>Back to the session</a>}
        title="The plan"
        titleSize="session"
        lead={`${plan.community.name}, ${dayInWords(startsAt, timeZone)}, ${timesInWords(startsAt, endsAt, timeZone)}. ${plan.title}.`}
      />
      <Wrap>
        {(saved ?? agreed) && (
          <Notice look="done" opening={saved ? 'Saved.' : 'Agreed.'} announce className="mb-2 max-w-measure">
            {saved ? 'The group sees it on the session’s page.' : 'It stands on the plan, and on the holder’s page.'}
          </Notice>
        )}
        {plan.parts.length > 0 && (
          <Section heading="Order" note="And who offers to hold what.">
            <PartOrder plan={plan} />
          </Section>
        )}
        <Section
          heading={plan.parts.length > 0 ? 'Change the parts' : 'A plan to begin with'}
          note={plan.parts.length > 0 ? undefined : 'Change it as you like. It counts once you save it.'}
        >
          <PlanForm plan={plan} />
        </Section>
      </Wrap>
    </Frame>
  )
}
