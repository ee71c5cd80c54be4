import { ButtonLink } from '@/components/ui/button'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { PlainHeader } from '@/components/ui/plain-header'
import { TextLink } from '@/components/ui/text-link'
import { greeting, sessionHeadline } from '@/lib/dashboards/home.rules'
import { timeInWords } from '@/lib/kernel/dates'
import { sessionInWords } from '@/lib/sessions/session.rules'
import { firstName } from '@/lib/people/names.rules'

type NextSessionProps = {
  next: {
    id: string
    kind: 'regular' | 'extra'
    number: number
    title: string
    startsAt: Date
    endsAt: Date
    place: string | null
    arrivals: readonly object[]
    apologies: readonly object[]
    community: { name: string; colour: string; timeZone: string }
  } | null
  name: string
  belongs: boolean
  /** Whether she takes, or has planned, a break from one of her communities. */
  away: boolean
  /** Whether she has been in a community before. */
  was: boolean
  /** Where her work is, for those who run the program or hold sessions. */
  work: { href: string; label: string } | null
  now: Date
}

/** The opening of a participant's home: the next session, and the one thing to do about it. */
export function NextSession({ next, name, belongs, away, was, work, now }: NextSessionProps) {
  if (!next && work && !belongs) return <WorkElsewhere name={name} work={work} now={now} />
  if (!next) return <NoSession name={name} belongs={belongs} away={away} was={was} now={now} />
  const { community, startsAt, endsAt } = next
  const here = next.arrivals.length > 0
  const sentWord = next.apologies.length > 0
  return (
    <PageField
      colour={community.colour as FieldColour}
      eyebrow={`${greeting(now, community.timeZone)}, ${firstName(name)}`}
      title={sessionHeadline(startsAt, endsAt, now, community.timeZone)}
      lead={next.title}
      actions={
        <>
          <ButtonLink href={`/sessions/${next.id}`} className="max-wide:w-full wide:min-w-56">
            {here ? 'Back to the session' : 'Go to the session'}
          </ButtonLink>
          {!here && !sentWord && (
            <TextLink tone="ink" href={`/sessions/${next.id}#apology`}>
              I can’t make it
            </TextLink>
          )}
          {!here && sentWord && <p className="text-note">You sent word that you can’t make it.</p>}
        </>
      }
    >
      {community.name}, {sessionInWords(next)}. Until {timeInWords(endsAt, community.timeZone)}, {next.place ? `at ${next.place}` : 'online'}.
    </PageField>
  )
}

function WorkElsewhere({ name, work, now }: { name: string; work: { href: string; label: string }; now: Date }) {
  return (
    <PlainHeader
      eyebrow={`${greeting(now, 'Australia/Melbourne')}, ${firstName(name)}`}
      title="Good to have you here"
      lead="This page is for the communities you take part in yourself. Your work is next door."
      actions={<ButtonLink href={work.href}>{work.label}</ButtonLink>}
    />
  )
}

type NoSessionProps = Pick<NextSessionProps, 'name' | 'belongs' | 'away' | 'was' | 'now'>

function NoSession({ name, belongs, away, was, now }: NoSessionProps) {
  const [title, lead] = away
    ? ['You are taking a break', 'Your place is kept, and nobody expects you. Come back whenever you like.']
    : belongs
      ? [
          'No session is coming up',
          'The sessions of your communities have all been held. What you were part of stays below.',
        ]
      : [
          was ? 'You’re not in a community just now' : 'You’re not in a community yet',
          'When a place is offered to you, it will stand here. Until then, have a look at what there is.',
        ]
  return (
    <PlainHeader
      eyebrow={`${greeting(now, 'Australia/Melbourne')}, ${firstName(name)}`}
      title={title}
      lead={lead}
      actions={!belongs && <ButtonLink href="/">See the communities</ButtonLink>}
    />
  )
}
