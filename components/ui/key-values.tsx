import clsx from 'clsx'
import type { ReactNode } from 'react'

type KeyValuesProps = { columns?: 1 | 2 | undefined; children: ReactNode }

export function KeyValues({ columns = 1, children }: KeyValuesProps) {
  return (
    <dl className={clsx('grid gap-3.5', columns === 2 && 'wide:grid-cols-2 wide:gap-x-12 wide:gap-y-6')}>{children}</dl>
  )
}

export function KeyValue({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-note text-ink-soft">{term}</dt>
      <dd className="leading-[1.45]">{children}</dd>
    </div>
  )
}
