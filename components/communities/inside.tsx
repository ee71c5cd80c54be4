import { GroupLines } from '@/components/memberships/group-lines'
import { CheckInByCode } from '@/components/check-ins/check-in-by-code'
import { People, Person } from '@/components/ui/people'
import { Row, Rows } from '@/components/ui/rows'
import { Prose, Section } from '@/components/ui/section'
import { dayInWords, timesInWords } from '@/lib/kernel/dates'

type InsideProps = {
  inside: {
    isMember: boolean
    sessions: readonly { id: string; number: number; title: string; startsAt: Date; endsAt: Date; cancellation: object | null }[]
    next: { id: string } | null
    facilitators: readonly { name: string; introduction: string }[]
    people: readonly { id: string; calledName: string; pronouns: string | null; work: string | null; away: string | null }[]
    lines: readonly { id: string; words: string; day: string }[]
  }
  timeZone: string
  now: Date
}

/** What only those who are in the community see: its sessions, its people, and the code to check in with. */
export function Inside({ inside, timeZone, now }: InsideProps) {
  const { sessions, next, facilitators, people, lines, isMember } = inside
  const ahead = sessions.filter((session) => session.endsAt > now || session.id === next?.id)
  const held = sessions.filter((session) => !ahead.includes(session))
  return (
    <>
      {lines.length > 0 && <GroupLines lines={lines} />}
      <Section heading="Coming up">
        <Rows>
          {ahead.map((session) => (
            <Row
              key={session.id}
              href={`/sessions/${session.id}`}
              title={session.title}
              note={
                session.cancellation
                  ? `Called off. It was to be ${dayInWords(session.startsAt, timeZone)}.`
                  : `${dayInWords(session.startsAt, timeZone)}, ${timesInWords(session.startsAt, session.endsAt, timeZone)}`
              }
            />
          ))}
        </Rows>
        {isMember && next && <CheckInByCode />}
      </Section>
      {held.length > 0 && (
        <Section heading="So far">
          <Rows>
            {held.map((session) => (
              <Row key={session.id} href={`/sessions/${session.id}`} title={session.title} note={dayInWords(session.startsAt, timeZone)} />
            ))}
          </Rows>
        </Section>
      )}
      <Section heading="Who holds it">
        <Prose>
          {facilitators.map(({ name, introduction }) => (
            <p key={name}>
              <b>{name}</b>
              <br />
              {introduction}
            </p>
          ))}
        </Prose>
      </Section>
      <Section heading="Who is in it" note={`${people.length} people`}>
        <People label="Who is in it">
          {people.map(({ id, calledName, pronouns, away, work }) => (
            <Person key={id} name={calledName} note={[pronouns, away].filter(Boolean).join(', ')}>
              {work && <small className="block max-w-[11.5rem] text-note font-text text-ink-soft">{work}</small>}
            </Person>
          ))}
        </People>
      </Section>
    </>
  )
}
