import { Row, Rows } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'
import { listInWords } from '@/lib/kernel/dates'
import { standingInWords, type StandingToSay } from '@/lib/interests/standing.labels'

type Interest = StandingToSay & { communityId: string; name: string }

type Form = { id: string; sent: boolean; keptUntil: string; topic: string | null; interests: readonly Interest[] }

/** Her forms that still say something: those she writes, and those whose answer is not a place that she has. */
export function MyForms({ forms }: { forms: readonly Form[] }) {
  const shown = forms.filter(({ sent, interests }) => !sent || interests.length === 0 || interests.some(isUnderWay))
  if (shown.length === 0) return null
  return (
    <Section id="forms" heading="My forms" note="You can change a form until we begin to put the groups together.">
      <Rows>
        {shown.map((form) => (
          <Row key={form.id} href={`/interest/${form.id}`} title={titleOf(form)} note={noteOf(form)} />
        ))}
      </Rows>
    </Section>
  )
}

function isUnderWay({ standing }: StandingToSay): boolean {
  return !['taken', 'left', 'declined', 'withdrawn'].includes(standing)
}

function titleOf({ sent, interests, topic }: Form): string {
  const names = interests.filter(isUnderWay).map(({ name }) => name)
  if (!sent) return names.length > 0 ? `Go on with your form for ${listInWords(names)}` : 'Go on with your form'
  return names.length > 0 ? `Your form for ${listInWords(names)}` : `Your form about ${topic ?? 'a topic'}`
}

function noteOf({ sent, keptUntil, interests }: Form): string {
  if (!sent) return `Not sent yet. We keep it until ${keptUntil}.`
  const [first, ...others] = interests.filter(isUnderWay)
  if (!first) return 'We keep it for planning what comes next.'
  return others.every((other) => standingInWords(other) === standingInWords(first))
    ? standingInWords(first)
    : 'Different answers. Open it to see each.'
}
