import type { ReactNode } from 'react'

export function People({ children, label }: { children: ReactNode; label?: string | undefined }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-7 gap-y-1.5">
      {children}
    </ul>
  )
}

type PersonProps = {
  name: ReactNode
  /** Pronouns, or how they are here, in words. */
  note?: ReactNode
  children?: ReactNode
}

export function Person({ name, note, children }: PersonProps) {
  return (
    <li className="min-w-[min(11.5rem,100%)] py-1 text-row leading-tight font-name">
      {name}
      {note && <small className="block text-note font-text text-ink-soft">{note}</small>}
      {children}
    </li>
  )
}
