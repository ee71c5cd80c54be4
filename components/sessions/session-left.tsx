import { AskForContact } from '@/components/check-ins/ask-for-contact'
import { LockIcon } from '@/components/ui/icons'
import { ButtonLink } from '@/components/ui/button'
import { Note, Voice } from '@/components/ui/headings'
import { Notice } from '@/components/ui/notice'
import { PeopleToCall } from '@/components/people/people-to-call'
import { Prose, Section, Wrap } from '@/components/ui/section'
import type { Said } from '@/lib/check-ins/feeling.queries'
import { feelingInSentence } from '@/lib/check-ins/feeling.labels'
import { shiftBetween, shiftInWords } from '@/lib/check-ins/shift.rules'
import { listInWords } from '@/lib/kernel/dates'
import { firstName } from '@/lib/people/names.rules'
import type { SessionPage } from '@/lib/sessions/session.queries'
import type { SupportContact } from '@/lib/settings/settings.rules'
import { SessionOpening } from './session-opening'

type SessionLeftProps = { session: SessionPage; arriving: Said | null; leaving: Said; support: readonly SupportContact[] }

/** After leaving: the shift, shown to her alone. Leaving lower, she is offered a word and numbers to ring; nothing is sent unless she asks. */
export function SessionLeft({ session, arriving, leaving, support }: SessionLeftProps) {
  const came = arriving?.feeling ?? null
  const left = leaving.feeling
  const lower = shiftBetween(came, left) === 'lower'
  const facilitators = listInWords(session.facilitators.map(firstName))
  return (
    <>
      <SessionOpening community={session.community} session={session} title={lower ? 'Today asked a lot of you' : shiftInWords(came, left)}>
        {lower && (
          <p>
            You came in {feelingInSentence[came!]} and are leaving {feelingInSentence[left!]}. That happens in this work, and it
            isn’t a mark against the session or you.
          </p>
        )}
        <p className="mt-4 flex gap-2.5 text-note">
          <LockIcon />
          <span>
            {leaving.audience === 'nobody' ? 'Only you see this. ' : 'You chose to share your answer; only you see how it changed. '}
            {lower ? 'Nothing is sent unless you ask.' : <a href="/account/kept" className="text-ink">See or delete it</a>}
          </span>
        </p>
      </SessionOpening>
      <Wrap>
        {lower && (
          <Section heading={`Would you like ${facilitators} to get in touch?`} measure>
            {session.askedForContact ? (
              <Notice look="done" opening="Asked.">
                {facilitators} will get in touch today or tomorrow.
              </Notice>
            ) : (
              <AskForContact sessionId={session.id} />
            )}
          </Section>
        )}
        {lower && (
          <Section heading="People to call, day or night" measure>
            <PeopleToCall support={support} />
            <Note className="mt-5">Your workplace may have an employee assistance program. Calls there are confidential.</Note>
          </Section>
        )}
        {leaving.taking && (
          <Section heading="What you’re taking" measure>
            <Voice className="border-l-3 border-line pl-4.5">{leaving.taking}</Voice>
          </Section>
        )}
        {!lower && (
          <Section heading="That’s it for today" measure>
            <Prose>
              <p>Your answer is kept for you, and you can delete it whenever you like.</p>
              <ButtonLink look="second" full href="/home">
                Back to home
              </ButtonLink>
            </Prose>
          </Section>
        )}
      </Wrap>
    </>
  )
}
