import clsx from 'clsx'

export type Place = { href: string; label: string }

type PlacesProps = {
  places: Place[]
  /** The address of the place that this page belongs to. */
  here?: string | undefined
  className?: string | undefined
}

const link = clsx(
  'inline-flex min-h-target items-center border-b-3 border-transparent text-ink no-underline wide:text-read',
  'hover:text-ink hover:underline aria-[current]:border-gum aria-[current]:font-strong',
)

/** Where a person can go. It is on the page twice, once for each layout, and only one is ever there to see or hear. */
export function Places({ places, here, className }: PlacesProps) {
  return (
    <nav aria-label="Main" className={className}>
      <ul className="flex flex-wrap gap-x-3 wide:gap-x-6">
        {places.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={href === here ? 'page' : undefined} className={link}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
