import { GroupLines } from '@/components/memberships/group-lines'
import { CheckInByCode } from '@/components/check-ins/check-in-by-code'
import { PeopleList } from '@/components/ui/people-list'
import { RowList } from '@/components/ui/row-list'
import { TextLink } from '@/components/ui/text-link'
import { Prose, Section } from '@/components/ui/section'
import { dayInWords, timesInWords } from '@/lib/kernel/dates'

type Session = { id: string; number: number; title: string; startsAt: Date; endsAt: Date; cancellation: object | null }

type InsideProps = {
  inside: {
    isMember: boolean
    rhythmOpen: boolean
    /** Her own break, under way or planned. */
    pause: string | null
    sessions: readonly Session[]
    next: { id: string } | null
    facilitators: readonly { name: string; introduction: string }[]
    people: readonly { id: string; calledName: string; pronouns: string | null; work: string | null; away: string | null }[]
    lines: readonly { id: string; words: string; day: string }[]
  }
  slug: string
  timeZone: string
  now: Date
}

/** What only those who are in the community see: its sessions, its people, and the code to check in with. */
export function Inside({ inside, slug, timeZone, now }: InsideProps) {
  const { sessions, next, facilitators, people, lines, isMember, rhythmOpen, pause } = inside
  const ahead = sessions.filter((session) => session.endsAt > now || session.id === next?.id)
  const held = sessions.filter((session) => !ahead.includes(session))
  return (
    <>
      {pause && (
        <Section heading="My break">
          <p>{pause} Your place is kept.</p>
        </Section>
      )}
      {lines.length > 0 && <GroupLines lines={lines} />}
      <Section heading="Coming up">
        <RowList rows={[...(rhythmOpen ? [rhythmRow(slug)] : []), ...ahead.map((session) => rowOf(session, comingInWords(session, timeZone)))]} />
        {!rhythmOpen && (
          <p className="mt-2">
            <TextLink href={`/communities/${slug}/rhythm`}>Our rhythm, and how it came about</TextLink>
          </p>
        )}
        {isMember && next && <CheckInByCode />}
      </Section>
      {held.length > 0 && (
        <Section heading="So far">
          <RowList rows={held.map((session) => rowOf(session, dayInWords(session.startsAt, timeZone)))} />
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
        <PeopleList
          label="Who is in it"
          people={people.map(({ id, calledName, pronouns, away, work }) => ({
            id,
            name: calledName,
            note: [pronouns, away].filter(Boolean).join(', ') || null,
            work,
          }))}
        />
      </Section>
    </>
  )
}

function rhythmRow(slug: string) {
  const note = 'The group is looking at its rhythm. About 2 minutes.'
  return { id: 'rhythm', href: `/communities/${slug}/rhythm`, title: 'How often do we meet, and when?', note }
}

function rowOf({ id, title }: Session, note: string) {
  return { id, href: `/sessions/${id}`, title, note }
}

function comingInWords({ startsAt, endsAt, cancellation }: Session, timeZone: string): string {
  const day = dayInWords(startsAt, timeZone)
  return cancellation ? `Called off. It was to be ${day}.` : `${day}, ${timesInWords(startsAt, endsAt, timeZone)}`
}
