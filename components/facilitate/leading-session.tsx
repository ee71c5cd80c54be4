import { ButtonLink } from '@/components/ui/button'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { PlainHeader } from '@/components/ui/plain-header'
import { greeting, sessionHeadline } from '@/lib/dashboards/home.rules'
import { timesInWords } from '@/lib/kernel/dates'
import { seriesLength, sessionOfSeries, type Numbered } from '@/lib/sessions/session.rules'
import { firstName } from '@/lib/people/names.rules'

type LeadingSessionProps = {
  session: {
    id: string
    kind: 'regular' | 'extra'
    number: number
    title: string
    startsAt: Date
    endsAt: Date
    place: string | null
    community: { name: string; colour: string; timeZone: string; sessions: readonly (Numbered & { cancellation: object | null })[] }
  } | null
  name: string
  now: Date
}

/** The opening of a facilitator's home: today's session, or else the next one. */
export function LeadingSession({ session, name, now }: LeadingSessionProps) {
  if (!session) {
    return (
      <PlainHeader
        title={`Hello, ${firstName(name)}`}
        lead="The sessions you hold have all been held. What is left to do for each community is below."
      />
    )
  }
  const { community, startsAt, endsAt } = session
  const { timeZone } = community
  return (
    <PageField
      colour={community.colour as FieldColour}
      eyebrow={`${greeting(now, timeZone)}, ${firstName(name)}`}
      title={sessionHeadline(startsAt, endsAt, now, timeZone)}
      lead={session.title}
      actions={
        <ButtonLink href={`/facilitate/sessions/${session.id}`} className="max-wide:w-full wide:min-w-56">
          Open the session
        </ButtonLink>
      }
    >
      {community.name}, {sessionOfSeries(session, seriesLength(community.sessions))}. {timesInWords(startsAt, endsAt, timeZone)}
      {session.place ? `, ${session.place}` : ''}.
    </PageField>
  )
}
