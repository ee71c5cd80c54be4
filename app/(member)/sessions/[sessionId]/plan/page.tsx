import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { PartsToHold } from '@/components/plans/parts-to-hold'
import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { dayInWords, timesInWords } from '@/lib/kernel/dates'
import { planToHold } from '@/lib/plans/plan.queries'

type Asked = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ offered?: string }> }

export default async function PlanToHoldPage({ params, searchParams }: Asked) {
  const { sessionId } = await params
  const viewer = await requireViewer(`/sessions/${sessionId}/plan`)
  const plan = await planToHold(viewer, sessionId, new Date())
  if (!plan) notFound()
  const { offered } = await searchParams
  const { startsAt, endsAt, timeZone } = plan
  return (
    <Frame viewer={viewer} title="Plan" session>
      <PlainHeader
        eyebrow={<a href={`/sessions/${plan.id}`}>Back to the session</a>}
        title="Hold a part"
        titleSize="session"
        lead={`${plan.title}. ${dayInWords(startsAt, timeZone)}, ${timesInWords(startsAt, endsAt, timeZone)}.`}
      >
        {plan.purpose} Holding a part means keeping its time and asking its question. You don’t need to know the answer.
      </PlainHeader>
      <Wrap className="pb-10">
        {offered && (
          <Notice look="done" opening="Offered." announce className="mb-6 max-w-measure">
            Your facilitator sees it, and agrees with you how.
          </Notice>
        )}
        {plan.parts.length > 0 ? <PartsToHold plan={plan} /> : <Empty title="There is no plan yet." />}
      </Wrap>
    </Frame>
  )
}
