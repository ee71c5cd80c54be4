import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { CatchingUp } from '@/components/plans/catching-up'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { timeInWords } from '@/lib/kernel/dates'
import { planToWrite } from '@/lib/plans/plan.queries'

type Asked = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ minutes?: string }> }

const choices = [5, 10, 15, 20]

export default async function RunningLatePage({ params, searchParams }: Asked) {
  const { sessionId } = await params
  const viewer = await requireViewer(`/facilitate/sessions/${sessionId}/late`)
  const plan = await planToWrite(viewer, sessionId, new Date())
  if (!plan) notFound()
  const asked = Number((await searchParams).minutes)
  const late = choices.includes(asked) ? asked : 10
  return (
    <Frame viewer={viewer} title="Plan" here="/facilitate" session>
      <PlainHeader
        eyebrow={<a href={`/facilitate/sessions/${plan.id}`}>Back to the session</a>}
        title={`Running ${late} late`}
        titleSize="session"
        lead={`It still ends at ${timeInWords(plan.endsAt, plan.timeZone)}. Choose what gets shorter.`}
      >
        Not {late}?{' '}
        {choices
          .filter((minutes) => minutes !== late)
          .map((minutes, index) => (
            <span key={minutes}>
              {index > 0 && ', '}
              <a href={`?minutes=${minutes}`}>{minutes} minutes</a>
            </span>
          ))}
      </PlainHeader>
      <Wrap className="pb-10">
        <div className="max-w-measure">
          <CatchingUp sessionId={plan.id} late={late} ways={plan.catchUp(late)} />
        </div>
      </Wrap>
    </Frame>
  )
}
