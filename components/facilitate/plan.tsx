import { PlanList } from '@/components/ui/plan-list'
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
        <PlanList
          parts={parts.map(({ id, state, title, holder, minutes: length, prompt, ...part }) => ({
            id,
            state,
            at: timeOnPlan(part.startsAt, timeZone),
            ...(part.late > 0 && { planned: timeOnPlan(new Date(part.startsAt.getTime() - part.late * 60_000), timeZone) }),
            what: title,
            note: [holder, `${length} minutes`].filter(Boolean).join('. ') + '.',
            ...(state === 'now' && { now: `Now, until ${timeOnPlan(part.endsAt, timeZone)}` }),
            ...((state === 'now' || now < startsAt) && { prompt }),
          }))}
        />
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
