import { People, Person } from '@/components/ui/people'
import { dayInWords, shortDay, storedDays } from '@/lib/kernel/dates'

type Named = { calledName: string; pronouns: string | null }
type Place = { id: string; fromOn: Date; person: Named; departure: { leftOn: Date } | null }

/** Who has a place, and since when. */
export function Members({ places }: { places: readonly Place[] }) {
  return (
    <People label="Who has a place">
      {places.map(({ id, fromOn, person }) => (
        <Person key={id} name={person.calledName} note={`${pronouns(person)}since ${shortDay(fromOn, storedDays)}`} />
      ))}
    </People>
  )
}

/** Who had a place and left. */
export function Departed({ places }: { places: readonly Place[] }) {
  return (
    <People label="Who left">
      {places.map(({ id, person, departure }) => (
        <Person
          key={id}
          name={person.calledName}
          note={departure && `left on ${dayInWords(departure.leftOn, storedDays)}`}
        />
      ))}
    </People>
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
