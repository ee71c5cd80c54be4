import { KeyValue, KeyValues } from '@/components/ui/key-values'
import { Section } from '@/components/ui/section'
import { dayAndYearInWords, storedDays } from '@/lib/kernel/dates'
import { pauseInWords } from '@/lib/memberships/pause.rules'
import type { MembershipRun } from '@/lib/memberships/membership-run.queries'
import { preventionInWords } from '@/lib/people/prevention.labels'

/** A place from its beginning to its end, in words. */
export function PlaceRun({ membership }: { membership: MembershipRun }) {
  const { fromOn, pause, today, endsOn, left, answer, community } = membership
  return (
    <Section heading="The place" measure>
      <KeyValues>
        <KeyValue term="Since">{dayAndYearInWords(fromOn, storedDays)}</KeyValue>
        {pause && <KeyValue term="A break">{pauseInWords(pause, today)} The place is kept.</KeyValue>}
        {answer && (
          <KeyValue term="Work">
            {preventionInWords[answer.answer]}, as said on {dayAndYearInWords(answer.answeredAt, community.timeZone)}.{' '}
            {!left && 'The place stays until its person leaves it.'}
          </KeyValue>
        )}
        {left ? (
          <>
            <KeyValue term="The end">{capital(left.how)}.</KeyValue>
            {left.reason && <KeyValue term="Why">{left.reason}</KeyValue>}
            {left.reason && left.by && <KeyValue term="Recorded by">{left.by}</KeyValue>}
          </>
        ) : (
          <KeyValue term="Until">{dayAndYearInWords(endsOn, storedDays)}, by itself</KeyValue>
        )}
      </KeyValues>
    </Section>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
