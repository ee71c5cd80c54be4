import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { Here } from '@/components/facilitate/here'
import { Mood } from '@/components/facilitate/mood'
import { Plan } from '@/components/facilitate/plan'
import { RollSummary } from '@/components/facilitate/roll-summary'
import { RoomField } from '@/components/facilitate/room-field'
import { GroupLines } from '@/components/memberships/group-lines'
import { Notice } from '@/components/ui/notice'
import { Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { roomPage } from '@/lib/check-ins/room.queries'

type Asked = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ called?: string }> }

export default async function FacilitatorSessionPage({ params, searchParams }: Asked) {
  const { sessionId } = await params
  const { called } = await searchParams
  const viewer = await requireViewer(`/facilitate/sessions/${sessionId}`)
  const now = new Date()
  const room = await roomPage(viewer, sessionId, now)
  if (!room) notFound()
  const { arriving, leaving, timeZone, doors } = room
  const over = now >= doors.closeAt
  return (
    <Frame viewer={viewer} title="Session" here="/facilitate" session>
      <RoomField session={room} now={now} />
      {room.cancelledBecause ? (
        <Wrap className="py-8">
          <Notice opening="This session was called off.">{room.cancelledBecause}</Notice>
        </Wrap>
      ) : (
        <Wrap>
          {called && (
            <Notice look="done" opening="Called." announce className="mt-8 max-w-measure">
              Everyone in the community has mail about it.
            </Notice>
          )}
          {room.unsaid && (
            <Notice className="mt-8 max-w-measure" opening="Did it take place?">
              Nobody pressed anything at this session. <a href={`/sessions/${room.id}/change`}>Say whether it was held</a>.
            </Notice>
          )}
          <Here room={room} now={now} />
          {room.lines.length > 0 && <GroupLines lines={room.lines} />}
          {now >= doors.openAt && <Mood heading={over ? 'How people arrived' : 'How people are arriving'} {...arriving} />}
          {(leaving.pictured || leaving.shared.length > 0) && <Mood heading={over ? 'How people left' : 'How people are leaving'} {...leaving} />}
          <Plan sessionId={room.id} over={now >= room.endsAt} plan={room.plan} startsAt={room.startsAt} timeZone={timeZone} now={now} />
          <RollSummary sessionId={room.id} counts={room.counts} roll={room.roll} over={now >= room.endsAt} timeZone={timeZone} />
        </Wrap>
      )}
    </Frame>
  )
}
