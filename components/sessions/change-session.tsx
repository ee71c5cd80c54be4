import type { FieldColour } from '@/components/ui/field-colour'
import { Notice } from '@/components/ui/notice'
import { PageField } from '@/components/ui/page-field'
import { Section, Wrap } from '@/components/ui/section'
import { dayAndYearInWords, dayInWords, timesInWords } from '@/lib/kernel/dates'
import type { SessionChangePage } from '@/lib/sessions/change-session.queries'
import { sessionInWords } from '@/lib/sessions/session.rules'
import { CallOffForm, HeldForm, MoveForm, PlaceForm, ReviveForm } from './change-forms'

const done: Record<string, string> = {
  moved: 'Everyone in the community has mail about it, and their calendars follow.',
  placed: 'It stands on the page of the session.',
  off: 'Everyone in the community has mail about it.',
  on: 'Everyone in the community has mail about it.',
  held: 'It counts as held.',
}

/** One session and what may be done to it now: move it, say where it meets, call it off, or say that it was held. */
export function ChangeSession({ session, said }: { session: SessionChangePage; said: string | undefined }) {
  const { id, community, title, startsAt, endsAt, timeZone, may, cancelledBecause, held, unsaid } = session
  const words = sessionInWords(session)
  return (
    <>
      <PageField
        colour={community.colour as FieldColour}
        titleSize="session"
        eyebrow={
          <>
            <a href={session.facilitates ? `/facilitate/sessions/${id}` : `/staff/communities/${community.slug}`}>{community.name}</a>, {words}
          </>
        }
        title={title}
        lead={`${dayAndYearInWords(startsAt, timeZone)}, ${timesInWords(startsAt, endsAt, timeZone)}`}
      />
      <Wrap>
        {said && done[said] && (
          <Notice look="done" opening="Done." announce className="mt-8 max-w-measure">
            {done[said]}
          </Notice>
        )}
        {cancelledBecause && (
          <Section heading="Called off" measure>
            <p className="mb-5">{cancelledBecause}</p>
            {may.revive.allowed && <ReviveForm sessionId={id} />}
          </Section>
        )}
        {unsaid && (
          <Section heading="Did it take place?" note="Nobody pressed anything." measure>
            <HeldForm sessionId={id} />
          </Section>
        )}
        {held && (
          <Section heading="Held" measure>
            <p>
              {held.by} said on {dayInWords(held.at, timeZone)} that it took place.
            </p>
          </Section>
        )}
        {may.change.allowed ? (
          <>
            <Section heading="Day, time and length" note="Its number and its plan stay.">
              <MoveForm sessionId={id} seenSequence={session.sequence} day={session.day} time={session.time} minutes={session.minutes} />
            </Section>
            <Section heading="Where you meet">
              <PlaceForm sessionId={id} how={session.how} place={session.place} meetingLink={session.meetingLink} series={session.kind === 'regular'} />
            </Section>
          </>
        ) : (
          !cancelledBecause && !unsaid && !held && <Notice look="plain" className="mt-8 max-w-measure">{may.change.because}</Notice>
        )}
        {may.callOff.allowed && (
          <Section heading={unsaid ? 'It did not' : 'Call it off'} note={unsaid ? undefined : 'The others keep their numbers.'}>
            <CallOffForm sessionId={id} over={unsaid} />
          </Section>
        )}
      </Wrap>
    </>
  )
}
