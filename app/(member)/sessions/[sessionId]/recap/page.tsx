import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { Recap } from '@/components/plans/recap'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { dayInWords } from '@/lib/kernel/dates'
import { recapPage } from '@/lib/plans/plan.queries'

type Asked = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ saved?: string }> }

export default async function RecapOfSessionPage({ params, searchParams }: Asked) {
  const { sessionId } = await params
  const viewer = await requireViewer(`/sessions/${sessionId}/recap`)
  const session = await recapPage(viewer, sessionId, new Date())
  if (!session) notFound()
  const { saved } = await searchParams
  return (
    <Frame viewer={viewer} title="Recap" session>
      <PlainHeader
        eyebrow={<a href={`/sessions/${session.id}`}>Back to the session</a>}
        title="What we keep of it"
        titleSize="session"
        lead={`${session.name}, ${dayInWords(session.startsAt, session.timeZone)}. ${session.title}.`}
      />
      <Wrap className="pb-10">
        {saved && <Notice look="done" opening="Saved." announce className="mb-6 max-w-measure" />}
        <Recap session={session} />
      </Wrap>
    </Frame>
  )
}
