import { Prose, Section } from '@/components/ui/section'
import { countInWords, dayAndYearInWords, timesInWords } from '@/lib/kernel/dates'

type OfferDetailsProps = {
  sessions: readonly { id: string; startsAt: Date; endsAt: Date }[]
  timeZone: string
  minimumAttendance: number
  cap: number
}

/** What she says yes to: every date in full, how many to come to, and what a place is. */
export function OfferDetails({ sessions, timeZone, minimumAttendance, cap }: OfferDetailsProps) {
  const count = countInWords(sessions.length)
  return (
    <>
      <Section heading={sessions.length > 0 ? `The ${count} dates` : 'The dates'} note="Melbourne time, online.">
        {sessions.length > 0 ? (
          <>
            <ol className="max-w-measure">
              {sessions.map(({ id, startsAt, endsAt }) => (
                <li key={id} className="border-t border-line py-2.5 first:border-t-0 first:pt-0 wide:flex wide:gap-x-5">
                  <b className="block wide:w-72">{dayAndYearInWords(startsAt, timeZone)}</b>
                  <span className="text-ink-soft">{timesInWords(startsAt, endsAt, timeZone)}</span>
                </li>
              ))}
            </ol>
            <p className="mt-5 max-w-measure">
              We ask you to come to at least {countInWords(minimumAttendance)} of the {count}. If you can’t make one,
              you send word, and nobody asks for a reason.
            </p>
          </>
        ) : (
          <p>The dates are being settled. We will write to you before the first one.</p>
        )}
      </Section>
      <Section heading="What a place is">
        <Prose>
          <p>
            Your place is yours. If you change jobs you keep it, and nobody can come in your place. The group has up to{' '}
            {cap} people, and it stays the same people all year.
          </p>
          <p>Sessions are never recorded. You can always pass.</p>
        </Prose>
      </Section>
    </>
  )
}
