import { Voice } from '@/components/ui/headings'
import { PlanRow, PlanRows } from '@/components/ui/plan-rows'
import { Section } from '@/components/ui/section'
import { countInWords, timeOnPlan } from '@/lib/kernel/dates'

type Part = {
  id: string
  title: string
  minutes: number
  prompt: string | null
  holder: string | null
  startsAt: Date
  endsAt: Date
  state: 'past' | 'now' | 'to-come'
}

type PlanProps = {
  plan: { parts: readonly Part[]; minutes: number; heldByParticipants: number }
  startsAt: Date
  timeZone: string
  now: Date
}

/** The plan by the clock, with the part we are in. */
export function Plan({ plan: { parts, minutes, heldByParticipants }, startsAt, timeZone, now }: PlanProps) {
  if (parts.length === 0) return <Section heading="The plan">There is no plan for this session yet.</Section>
  return (
    <Section heading="The plan" note={`${minutes} minutes. ${heldInWords(heldByParticipants, parts.length)}`}>
      <div className="max-w-measure">
        <PlanRows>
          {parts.map((part) => (
            <PlanRow
              key={part.id}
              at={timeOnPlan(part.startsAt, timeZone)}
              state={part.state}
              now={`Now, until ${timeOnPlan(part.endsAt, timeZone)}`}
              what={part.title}
              note={[part.holder, `${part.minutes} minutes`].filter(Boolean).join('. ') + '.'}
            >
              {part.prompt && (part.state === 'now' || now < startsAt) && <Voice className="mt-3">{part.prompt}</Voice>}
            </PlanRow>
          ))}
        </PlanRows>
      </div>
    </Section>
  )
}

function heldInWords(held: number, parts: number): string {
  if (held === 0) return ''
  const [first = '', ...rest] = countInWords(held)
  return `${first.toUpperCase()}${rest.join('')} of ${countInWords(parts)} parts ${held === 1 ? 'is' : 'are'} held by participants.`
}
