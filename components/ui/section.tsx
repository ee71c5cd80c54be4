import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'
import { Head, Note } from './headings'

/** The width of a page and its gutters. */
export function Wrap({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={clsx('wrap', className)} />
}

type SectionProps = {
  heading: ReactNode
  /** A line under the heading, in the margin column. */
  note?: ReactNode
  /** Below heading and content, as wide as the page. */
  full?: ReactNode
  /** Keeps the content at reading width. */
  measure?: boolean | undefined
  id?: string | undefined
  children?: ReactNode
}

/** A part of a page: a hairline above, its heading in the margin column on wide screens. The first has no hairline. */
export function Section({ heading, note, full, measure, id, children }: SectionProps) {
  return (
    <section
      id={id}
      className={clsx(
        'border-t border-line py-8 first:border-t-0',
        'wide:grid wide:grid-cols-[var(--container-margin)_minmax(0,1fr)] wide:gap-x-14 wide:py-11',
      )}
    >
      <div className="max-wide:mb-3.5">
        <Head>{heading}</Head>
        {note && <Note className="mt-1">{note}</Note>}
      </div>
      <div className={clsx(measure && 'max-w-measure')}>{children}</div>
      {full && <div className="mt-5 wide:col-span-full">{full}</div>}
    </section>
  )
}

/** Paragraphs with the usual space between them, at reading width. */
export function Prose({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={clsx('max-w-measure space-y-4', className)} />
}

/** Two columns on wide screens: the work, and what is beside it. */
export function Split({ even, className, ...rest }: ComponentProps<'div'> & { even?: boolean | undefined }) {
  return (
    <div
      {...rest}
      className={clsx(
        'wide:grid wide:items-start wide:gap-x-18 max-wide:*:not-first:mt-9',
        even ? 'wide:grid-cols-2' : 'wide:grid-cols-[minmax(0,7fr)_minmax(0,4fr)]',
        className,
      )}
    />
  )
}
