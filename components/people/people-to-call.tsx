import type { SupportContact } from '@/lib/settings/settings.rules'

/** Numbers to ring, written out in full, that can be tapped. */
export function PeopleToCall({ support }: { support: readonly SupportContact[] }) {
  return (
    <ul>
      {support.map(({ name, note, number }) => (
        <li
          key={name}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-4 first:border-t-0 first:pt-0 max-[20.5rem]:grid-cols-1"
        >
          <div>
            <b>{name}</b>
            <p className="text-note text-ink-soft">{note}</p>
          </div>
          <a href={`tel:${number.replaceAll(' ', '')}`} className="inline-flex min-h-target items-center text-lead font-strong whitespace-nowrap">
            {number}
          </a>
        </li>
      ))}
    </ul>
  )
}
