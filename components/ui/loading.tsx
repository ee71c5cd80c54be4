import clsx from 'clsx'
import type { ReactNode } from 'react'

/** A grey shape; give it its size, such as `h-8 w-4/5`. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return <span className={clsx('skeleton max-w-full', className ?? 'h-4 w-4/5')} />
}

type LoadingProps = {
  /** Said to screen readers, such as “Opening your home page”. */
  label: string
  /** Offered after five seconds. */
  plain?: { href: string; size: string } | undefined
  children?: ReactNode
}

/** What stands in for a page that is slow. It appears after a moment, not at once. */
export function Loading({ label, plain, children }: LoadingProps) {
  return (
    <div className="after-a-moment">
      <p role="status" className="sr-only">
        {label}
      </p>
      <div aria-busy="true">{children}</div>
      {plain && (
        <p className="after-a-while mt-10 text-note text-ink-soft">
          Slow connection? <a href={plain.href}>Open the plain page</a>, about {plain.size}.
        </p>
      )}
    </div>
  )
}
