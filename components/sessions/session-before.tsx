import { ApologyForm } from '@/components/check-ins/apology-form'
import { ImHere } from '@/components/check-ins/im-here'
import { GroupLines } from '@/components/memberships/group-lines'
import { TextLink } from '@/components/ui/text-link'
import { Prose, Section, Wrap } from '@/components/ui/section'
import { Notice } from '@/components/ui/notice'
import { doorsCloseAt } from '@/lib/check-ins/check-in.rules'
import { dayInWords, isSameDay, listInWords, timesInWords } from '@/lib/kernel/dates'
import { firstName } from '@/lib/people/names.rules'
import type { SessionPage } from '@/lib/sessions/session.queries'
import { Plan } from './plan'
import { ComeRemotely } from './come-remotely'
import { SessionOpening } from './session-opening'

type SessionBeforeProps = { session: SessionPage; name: string; now: Date }

/** A session that she has not checked in to: the doors, who is here, what the group will do, and a way to send word. */
export function SessionBefore({ session, name, now }: SessionBeforeProps) {
  const { timeZone, checkIn, cancelledBecause, apology, here, parts } = session
  const times = timesInWords(session.startsAt, session.endsAt, timeZone)
  const day = isSameDay(session.startsAt, now, timeZone) ? 'Today' : dayInWords(session.startsAt, timeZone)
  const over = now >= doorsCloseAt(session)
  return (
    <>
      <SessionOpening
        community={session.community}
        session={session}
        title={session.title}
        actions={
          session.isMember &&
          checkIn.allowed && (
            <>
              <ImHere />
              {!apology && (
                <p className="mt-4 text-center">
                  <TextLink tone="ink" href="#apology">
                    I can’t make it today
                  </TextLink>
                </p>
              )}
            </>
          )
        }
      >
        <p>
          <b>
            {day}, {times}
          </b>
          {session.place ? ` at ${session.place}${session.meets === 'both' ? ', or by the link' : ''}` : ', online'}.{checkIn.allowed && ' The room is open.'}
        </p>
        {cancelledBecause ? (
          <p className="mt-2">This session was called off. {cancelledBecause}</p>
        ) : (
          session.isMember &&
          !checkIn.allowed && (
            <p className="mt-2">
              {checkIn.because} {session.away && <a href={`/communities/${session.community.slug}/membership#break`}>My place</a>}
            </p>
          )
        )}
      </SessionOpening>
      <Wrap>
        {here.length > 0 && checkIn.allowed && (
          <Section heading="Already here" measure>
            <p>{listInWords(here.map(firstName))}.</p>
          </Section>
        )}
        {session.lines.length > 0 && <GroupLines lines={session.lines} />}
        {session.rhythmOpen && !over && (
          <Section heading="Our rhythm" measure>
            <p>
              How many sessions, how long, how often and when: the group is looking at it together.{' '}
              <a href={`/communities/${session.community.slug}/rhythm`}>See it and say where you stand</a>. About 2 minutes.
            </p>
          </Section>
        )}
        {session.isMember && session.meets === 'both' && session.place && !over && !cancelledBecause && (
          <Section heading="In the room or by the link?">
            <ComeRemotely sessionId={session.id} remote={session.comesRemotely} place={session.place} />
          </Section>
        )}
        {session.isMember && !session.away && !over && !cancelledBecause && (
          <Section heading="Can’t make it?" id="apology">
            {apology ? (
              <Notice look="done" opening="You sent word.">
                If you can come after all, just check in. No need to explain.
              </Notice>
            ) : (
              <ApologyForm sessionId={session.id} facilitators={listInWords(session.facilitators.map(firstName))} name={name} />
            )}
          </Section>
        )}
        {parts.length > 0 && (
          <Section heading={over ? 'What we did' : 'What we’ll do'}>
            <Prose className="mb-5">
              <p>{session.purpose}</p>
            </Prose>
            <Plan parts={parts} timeZone={timeZone} onTo={session.isMember ? { sessionId: session.id, over } : undefined} />
          </Section>
        )}
      </Wrap>
    </>
  )
}
