'use client'

import { People, Person } from './people'

type Listed = {
  id: string
  name: string
  note: string | null
  /** What she shows of her work, on a line of its own. */
  work?: string | null
}

type PeopleListProps = { label: string; people: readonly Listed[] }

/** People by name, with a note and what they show of their work. */
export function PeopleList({ label, people }: PeopleListProps) {
  return (
    <People label={label}>
      {people.map(({ id, name, note, work }) => (
        <Person key={id} name={name} note={note}>
          {work && <small className="block max-w-[11.5rem] text-note font-text text-ink-soft">{work}</small>}
        </Person>
      ))}
    </People>
  )
}
