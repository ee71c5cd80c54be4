import clsx from 'clsx'
import type { ReactNode } from 'react'

export function PlanRows({ children, label }: { children: ReactNode; label?: string | undefined }) {
  return (
    <ol aria-label={label} className="tabular-nums">
      {children}
    </ol>
  )
}

export function NowTag({ children }: { children: ReactNode }) {
  return (
    <p className="inline-block rounded-[4px] bg-wattle px-2 py-1.5 text-note leading-none font-strong text-on-wattle">
      {children}
    </p>
  )
}

type PlanRowProps = {
  /** The time it starts, such as “10.30”. */
  at: ReactNode
  /** The time it was planned for, when it has moved. */
  planned?: ReactNode
  state?: 'past' | 'now' | 'to-come' | undefined
  /** Begins with “Now”. */
  now?: ReactNode
  what: ReactNode
  note?: ReactNode
  children?: ReactNode
}

export function PlanRow({ at, planned, state = 'to-come', now = 'Now', what, note, children }: PlanRowProps) {
  const isNow = state === 'now'
  return (
    <li
      className={clsx(
        'grid grid-cols-[3.75rem_minmax(0,1fr)] gap-x-4',
        isNow
          ? 'plan-now -mx-4 rounded-panel bg-wattle-wash px-4 py-4.5'
          : 'border-t border-line py-4 first:border-t-0 [.plan-now+&]:border-transparent first:pt-0.5',
      )}
    >
      <span className="leading-normal">
        {at}
        {planned && (
          <s className="block text-note text-ink-soft">
            <span className="sr-only">planned </span>
            {planned}
          </s>
        )}
      </span>
      <div>
        {isNow && <NowTag>{now}</NowTag>}
        <p
          className={clsx(
            'leading-[1.4]',
            state === 'past' ? 'text-ink-soft' : 'font-strong',
            isNow && 'mt-2 text-lead',
          )}
        >
          {what}
        </p>
        {note && <p className="text-note text-ink-soft">{note}</p>}
        {children}
      </div>
    </li>
  )
}
