'use client'

export type SupportLine = {
  /** The words before the number, such as “To talk to someone, any hour: 1800RESPECT,”. */
  lead: string
  /** Written out in full, such as “1800 737 732”. */
  number: string
}

export type SiteFooterProps = {
  /** The organisation’s own acknowledgement of Country. */
  acknowledgement: string
  support: SupportLine[]
}

const links = [
  { href: '/privacy', label: 'Privacy' },
  { href: '/accessibility', label: 'Accessibility' },
  { href: '/safety', label: 'Ask for help' },
]

function Support({ lead, number }: SupportLine) {
  return (
    <p>
      {lead}{' '}
      <a
        href={`tel:${number.replaceAll(' ', '')}`}
        className="font-strong whitespace-nowrap text-ink-soft no-underline hover:text-ink hover:underline"
      >
        {number}
      </a>
    </p>
  )
}

export function SiteFooter({ acknowledgement, support }: SiteFooterProps) {
  return (
    <footer className="border-t border-line pt-8 pb-12 text-note leading-normal text-ink-soft">
      <div className="wrap grid gap-5 wide:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] wide:gap-x-16">
        <p className="max-w-[44rem]">{acknowledgement}</p>
        <div>
          {support.map((line) => (
            <Support key={line.number} {...line} />
          ))}
          <ul className="flex flex-wrap gap-x-6 print:hidden">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-target items-center">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  )
}
