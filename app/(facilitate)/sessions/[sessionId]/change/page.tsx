import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { ChangeSession } from '@/components/sessions/change-session'
import { requireViewer } from '@/lib/access/viewer'
import { sessionChange } from '@/lib/sessions/change-session.queries'

type Asked = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ done?: string }> }

export default async function ChangeSessionPage({ params, searchParams }: Asked) {
  const { sessionId } = await params
  const { done } = await searchParams
  const viewer = await requireViewer(`/sessions/${sessionId}/change`)
  const session = await sessionChange(viewer, sessionId, new Date())
  if (!session) notFound()
  return (
    <Frame viewer={viewer} title="Session" here={session.facilitates ? '/facilitate' : '/staff'}>
      <ChangeSession session={session} said={done} />
    </Frame>
  )
}
