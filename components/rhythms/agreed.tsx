import { FormErrors } from '@/components/forms/form-errors'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { agreedSlots } from '@/lib/rhythms/agreed.rules'
import { formDefaults, queryOf } from '@/lib/rhythms/asked.rules'
import { stepsInWords } from '@/lib/rhythms/preview.rules'
import { withinRange } from '@/lib/rhythms/range.rules'
import { changeOf, differences, type RhythmValues } from '@/lib/rhythms/rhythm.rules'
import type { StaffRhythm } from '@/lib/rhythms/rhythm.queries'
import { stepsTo } from '@/lib/rhythms/session-steps.rules'
import { valuesOf } from '@/lib/rhythms/stored-rhythm.rules'
import { ConcludeForm } from './conclude-form'
import { LookForm } from './look-form'
import { RhythmFields } from './rhythm-fields'

type Rhythm = NonNullable<StaffRhythm['rhythm']>
type Typed = Record<string, string[]>

/** What the group agreed on, beginning with what stands. */
export function AgreedStart({ rhythm, typed, errors }: { rhythm: Rhythm; typed: Typed; errors: Record<string, string> }) {
  return (
    <Section heading="Write it down" note="Change what you agreed to change, and leave the rest.">
      <LookForm errors={errors} typed={typed}>
        <input type="hidden" name="step" value="look" />
        <FormErrors />
        <RhythmFields defaults={formDefaults(rhythm, rhythm.firstOn, rhythm.minimumAttendance)} byHand={rhythm.frequency === 'by_hand'} />
        <Button type="submit" className="mt-8">
          Show me what that changes
        </Button>
      </LookForm>
    </Section>
  )
}

type AgreedDatesProps = {
  community: StaffRhythm & { rhythm: Rhythm; proposal: { id: string } }
  next: RhythmValues
  typed: Typed
  now: Date
}

/** What the agreement would change, before it is written down. */
export function AgreedDates({ community, next, typed, now }: AgreedDatesProps) {
  const { rhythm, proposal, sessions, timeZone, slug } = community
  const values = valuesOf(rhythm)
  const changed = differences(values, next)
  const { slots, holds } = agreedSlots({ rhythm, next, sessions, timeZone, now })
  const back = <TextLink href={`/facilitate/communities/${slug}/rhythm?${queryOf(typed, 'form')}`}>Change what I wrote</TextLink>
  if (changed.length > 0 && !holds.allowed) {
    return (
      <Section heading="That can’t be kept" measure>
        <Notice look="trouble">{holds.because}</Notice>
        <p className="mt-3">{back}</p>
      </Section>
    )
  }
  const dates = changed.length > 0 ? stepsInWords(stepsTo(sessions, slots, now), timeZone) : []
  return (
    <>
      <Section heading="What changes" measure>
        {changed.length === 0 && <p>Nothing. You keep the rhythm as it is.</p>}
        <ul className="space-y-1.5">
          {[...changed.map((words) => `${words[0]!.toUpperCase()}${words.slice(1)}`), ...dates].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p className="mt-3">{back}</p>
      </Section>
      <Section heading="Write it down">
        <ConcludeForm proposalId={proposal.id} seenVersion={rhythm.version} typed={typed} inside={withinRange(changeOf(values, next), rhythm.open)} />
      </Section>
    </>
  )
}
