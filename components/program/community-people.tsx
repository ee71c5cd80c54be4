import { TextLink } from '@/components/ui/text-link'
import { People, Person } from '@/components/ui/people'
import { shortDay, storedDays } from '@/lib/kernel/dates'

type Named = { calledName: string; pronouns: string | null }
type Place = { id: string; fromOn: Date; person: Named; away: string | null }

/** Who has a place, since when, and who takes a break. */
export function Members({ places, slug }: { places: readonly Place[]; slug: string }) {
  return (
    <People label="Who has a place">
      {places.map(({ id, fromOn, person, away }) => (
        <Person
          key={id}
          name={<PlaceLink slug={slug} id={id} name={person.calledName} />}
          note={`${pronouns(person)}since ${shortDay(fromOn, storedDays)}`}
        >
          {away && <small className="block max-w-[11.5rem] text-note font-text text-ink-soft">{away}</small>}
        </Person>
      ))}
    </People>
  )
}

type Left = { id: string; person: Named; how: string }

/** Who had a place, and how it ended. */
export function Departed({ places, slug }: { places: readonly Left[]; slug: string }) {
  return (
    <People label="Who left">
      {places.map(({ id, person, how }) => (
        <Person key={id} name={<PlaceLink slug={slug} id={id} name={person.calledName} />} note={how} />
      ))}
    </People>
  )
}

function PlaceLink({ slug, id, name }: { slug: string; id: string; name: string }) {
  return (
    <TextLink tone="ink" href={`/staff/communities/${slug}/members/${id}`}>
      {name}
    </TextLink>
  )
}

type Holding = { id: string; fromOn: Date; untilOn: Date | null; person: Named }

/** Who facilitates, from when until when. */
export function Facilitators({ holding }: { holding: readonly Holding[] }) {
  return (
    <People label="Who facilitates">
      {holding.map(({ id, fromOn, untilOn, person }) => (
        <Person
          key={id}
          name={person.calledName}
          note={`${pronouns(person)}since ${shortDay(fromOn, storedDays)}${untilOn ? ` until ${shortDay(untilOn, storedDays)}` : ''}`}
        />
      ))}
    </People>
  )
}

function pronouns(person: Named): string {
  return person.pronouns ? `${person.pronouns}, ` : ''
}
