import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { Roll } from '@/components/facilitate/roll'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { requireViewer } from '@/lib/access/viewer'
import { rollPage } from '@/lib/check-ins/roll.queries'

type Asked = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ saved?: string }> }

export default async function RollOfSessionPage({ params, searchParams }: Asked) {
  const { sessionId } = await params
  const { saved } = await searchParams
  const viewer = await requireViewer(`/facilitate/sessions/${sessionId}/roll`)
  const roll = await rollPage(viewer, sessionId, new Date())
  if (!roll) notFound()
  return (
    <Frame viewer={viewer} title="Roll" here="/facilitate" session>
      <Roll roll={roll} saved={saved !== undefined} idempotencyKey={<IdempotencyKey />} />
    </Frame>
  )
}
