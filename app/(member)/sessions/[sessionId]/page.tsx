import { notFound, redirect } from 'next/navigation'
import { Frame } from '@/app/frame'
import { CheckInStage, OnceHere, WhileNotHere } from '@/components/check-ins/check-in'
import { Arriving } from '@/components/check-ins/arriving'
import { Leaving } from '@/components/check-ins/leaving'
import { SessionBefore } from '@/components/sessions/session-before'
import { SessionHere } from '@/components/sessions/session-here'
import { SessionLeft } from '@/components/sessions/session-left'
import { Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { feelingsAt } from '@/lib/check-ins/feeling.queries'
import { isId } from '@/lib/kernel/ids'
import { listInWords } from '@/lib/kernel/dates'
import { firstName } from '@/lib/people/names.rules'
import { sessionPage } from '@/lib/sessions/session.queries'
import { siteSettings } from '@/lib/settings/settings.queries'

type SessionProps = { params: Promise<{ sessionId: string }>; searchParams: Promise<{ now?: string }> }

export default async function SessionRoute({ params, searchParams }: SessionProps) {
  const { sessionId } = await params
  const viewer = await requireViewer(`/sessions/${sessionId}`)
  const now = new Date()
  const session = isId(sessionId) ? await sessionPage(viewer, sessionId, now) : null
  if (!session) notFound()
  if (session.isFacilitator && !session.isMember) redirect(`/facilitate/sessions/${session.id}`)

  const facilitators = listInWords(session.facilitators.map(firstName))
  const arriving = (
    <Wrap>
      <Arriving sessionId={session.id} name={firstName(viewer.calledName)} facilitators={facilitators} meetingLink={session.meetingLink} />
    </Wrap>
  )
  if (!session.arrived) {
    return (
      <Frame viewer={viewer} title="Session" session>
        <CheckInStage sessionId={session.id}>
          <WhileNotHere>
            <SessionBefore session={session} name={viewer.calledName} now={now} />
          </WhileNotHere>
          {session.checkIn.allowed && <OnceHere>{arriving}</OnceHere>}
        </CheckInStage>
      </Frame>
    )
  }

  const [{ now: step }, said, { support }] = await Promise.all([searchParams, feelingsAt(viewer, session.id), siteSettings(viewer)])
  const open = session.checkIn.allowed
  return (
    <Frame viewer={viewer} title="Session" session>
      {step === 'leaving' && open ? (
        <Wrap>
          <Leaving sessionId={session.id} facilitators={facilitators} />
        </Wrap>
      ) : step && said.leaving ? (
        <SessionLeft session={session} arriving={said.arriving} leaving={said.leaving} support={support} />
      ) : !said.arriving && open ? (
        arriving
      ) : (
        <SessionHere session={session} shared={said.shared} open={open} leavingSaid={said.leaving !== null} />
      )}
    </Frame>
  )
}
