import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

export function Rows({ className, ...rest }: ComponentProps<'ul'>) {
  return <ul {...rest} className={clsx('max-w-measure', className)} />
}

type RowProps = {
  /** Without an address the words are not a link. */
  href?: string | undefined
  /** The whole sentence, which is the link. */
  title: ReactNode
  note?: ReactNode
  children?: ReactNode
}

const words = 'inline-block py-1 text-row font-strong text-ink'

export function Row({ href, title, note, children }: RowProps) {
  return (
    <li className="border-t border-line py-4.5 first:-mt-1.5 first:border-t-0 first:pt-0">
      {href ? (
        <a href={href} className={clsx(words, 'decoration-edge hover:text-ink hover:decoration-ink')}>
          {title}
        </a>
      ) : (
        <span className={words}>{title}</span>
      )}
      {note && <p className="mt-0.5 text-note text-ink-soft">{note}</p>}
      {children}
    </li>
  )
}

/** A list whose points carry the mark. */
export function Marks({ className, ...rest }: ComponentProps<'ul'>) {
  return <ul {...rest} className={clsx('marks max-w-measure', className)} />
}
