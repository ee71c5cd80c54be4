import { Voice } from '@/components/ui/headings'
import { PlanRow, PlanRows } from '@/components/ui/plan-rows'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { countInWords, timeOnPlan } from '@/lib/kernel/dates'

type Part = {
  id: string
  title: string
  minutes: number
  prompt: string | null
  holder: string | null
  startsAt: Date
  endsAt: Date
  late: number
  state: 'past' | 'now' | 'to-come'
}

type PlanProps = {
  sessionId: string
  over: boolean
  plan: { parts: readonly Part[]; minutes: number; heldByParticipants: number }
  startsAt: Date
  timeZone: string
  now: Date
}

/** The plan by the clock, with the part we are in. */
export function Plan({ sessionId, over, plan: { parts, minutes, heldByParticipants }, startsAt, timeZone, now }: PlanProps) {
  const change = `/facilitate/sessions/${sessionId}/plan`
  if (parts.length === 0) {
    return (
      <Section heading="The plan">
        <p>There is no plan for this session yet.</p>
        <TextLink href={change}>Make a plan</TextLink>
      </Section>
    )
  }
  return (
    <Section heading="The plan" note={`${minutes} minutes. ${heldInWords(heldByParticipants, parts.length)}`}>
      <div className="max-w-measure">
        <PlanRows>
          {parts.map((part) => (
            <PlanRow
              key={part.id}
              at={timeOnPlan(part.startsAt, timeZone)}
              planned={part.late > 0 && timeOnPlan(new Date(part.startsAt.getTime() - part.late * 60_000), timeZone)}
              state={part.state}
              now={`Now, until ${timeOnPlan(part.endsAt, timeZone)}`}
              what={part.title}
              note={[part.holder, `${part.minutes} minutes`].filter(Boolean).join('. ') + '.'}
            >
              {part.prompt && (part.state === 'now' || now < startsAt) && <Voice className="mt-3">{part.prompt}</Voice>}
            </PlanRow>
          ))}
        </PlanRows>
        <p className="mt-4 flex flex-wrap gap-x-6">
          {!over && now >= startsAt && <TextLink href={`/facilitate/sessions/${sessionId}/late`}>We are running late</TextLink>}
          <TextLink href={change}>Change the plan</TextLink>
          {now >= startsAt && <TextLink href={`/sessions/${sessionId}/recap`}>Write the recap</TextLink>}
        </p>
      </div>
    </Section>
  )
}

function heldInWords(held: number, parts: number): string {
  if (held === 0) return ''
  const [first = '', ...rest] = countInWords(held)
  return `${first.toUpperCase()}${rest.join('')} of ${countInWords(parts)} parts ${held === 1 ? 'is' : 'are'} held by participants.`
}
