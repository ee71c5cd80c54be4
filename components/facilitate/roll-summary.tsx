import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import type { Decision } from '@/lib/kernel/decision'
import { dayInWords, timeInWords } from '@/lib/kernel/dates'

type RollSummaryProps = {
  sessionId: string
  counts: { here: number; apology: number; noWord: number }
  roll: { may: Decision; recordedAt: Date | null }
  over: boolean
  timeZone: string
}

/** The roll in one line, last on the screen. */
export function RollSummary({ sessionId, counts, roll: { may, recordedAt }, over, timeZone }: RollSummaryProps) {
  return (
    <Section heading="The roll" measure>
      {may.allowed ? (
        <>
          <p>
            {recordedAt ? 'As it stands: ' : 'Filled in from arrivals: '}
            {countsInWords(counts)}.{' '}
            {recordedAt && `Last written ${dayInWords(recordedAt, timeZone)} at ${timeInWords(recordedAt, timeZone)}.`}
            {!recordedAt && (over ? 'Check it, then save it.' : 'Check it when the session is over.')}
          </p>
          <TextLink href={`/facilitate/sessions/${sessionId}/roll`}>Open the roll</TextLink>
        </>
      ) : (
        <p>{may.because}</p>
      )}
    </Section>
  )
}

function countsInWords({ here, apology, noWord }: RollSummaryProps['counts']): string {
  return `${here} here, ${apology} ${apology === 1 ? 'apology' : 'apologies'}, ${noWord} without word`
}
