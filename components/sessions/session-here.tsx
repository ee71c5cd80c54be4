import { GroupLines } from '@/components/memberships/group-lines'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Row, Rows } from '@/components/ui/rows'
import { Section, Wrap } from '@/components/ui/section'
import { feelingLabels } from '@/lib/check-ins/feeling.labels'
import type { Shared } from '@/lib/check-ins/feeling.queries'
import { listInWords, timesInWords } from '@/lib/kernel/dates'
import { firstName } from '@/lib/people/names.rules'
import type { SessionPage } from '@/lib/sessions/session.queries'
import { Plan } from './plan'
import { SessionOpening } from './session-opening'

type SessionHereProps = { session: SessionPage; shared: readonly Shared[]; open: boolean; leavingSaid: boolean }

function words({ feeling, ownWord }: Shared): string {
  return [feeling && feelingLabels[feeling], ownWord && `“${ownWord}”`].filter(Boolean).join(', ')
}

/** The session once she is here and has answered or passed. */
export function SessionHere({ session, shared, open, leavingSaid }: SessionHereProps) {
  const { timeZone, meetingLink, here, parts, facilitators } = session
  const times = timesInWords(session.startsAt, session.endsAt, timeZone)
  return (
    <>
      <SessionOpening
        community={session.community}
        session={session}
        title={session.title}
        actions={
          open && (
            <div className="space-y-3">
              {meetingLink && (
                <ButtonLink full href={meetingLink} rel="noreferrer">
                  Join the call
                </ButtonLink>
              )}
              <ButtonLink look="second" full href={`/sessions/${session.id}?now=${leavingSaid ? 'left' : 'leaving'}`}>
                {leavingSaid ? 'How I left' : 'I’m leaving'}
              </ButtonLink>
            </div>
          )
        }
      >
        <p role="status">
          <b>{open ? 'You’re here.' : 'You were here.'}</b> {times}
          {session.place ? `, at ${session.place}` : ''}.
        </p>
      </SessionOpening>
      <Wrap>
        {session.askedForContact && (
          <div className="pt-8">
            <Notice look="done" opening="You asked for a word.">
              {listInWords(facilitators.map(firstName))} will get in touch today or tomorrow.
            </Notice>
          </div>
        )}
        {session.rhythmOpen && open && (
          <Section heading="Our rhythm" measure>
            <p>
              The group is looking at how many sessions, how long, how often and when.{' '}
              <a href={`/communities/${session.community.slug}/rhythm`}>Say where you stand</a>.
            </p>
          </Section>
        )}
        <Section heading={open ? 'Who is here' : 'Who was here'} measure>
          <p>{listInWords(here.map(firstName))}.</p>
        </Section>
        {session.lines.length > 0 && <GroupLines lines={session.lines} />}
        {shared.length > 0 && (
          <Section heading="Shared with the group">
            <Rows>
              {shared.map((one) => (
                <Row key={one.name} title={one.name} note={words(one)} />
              ))}
            </Rows>
          </Section>
        )}
        <Section heading="The plan">
          <Plan parts={parts} timeZone={timeZone} onTo={{ sessionId: session.id, over: !open }} />
        </Section>
      </Wrap>
    </>
  )
}
