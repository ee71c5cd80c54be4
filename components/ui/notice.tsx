import clsx from 'clsx'
import type { ReactNode } from 'react'

const looks = {
  look: 'border-wattle bg-wattle-wash',
  plain: 'border-edge bg-wash',
  done: 'border-gum bg-gum-wash',
  trouble: 'border-clay bg-clay-wash',
}

type NoticeProps = {
  look?: keyof typeof looks | undefined
  /** The bold words that say which kind it is. */
  opening?: ReactNode
  /** Said politely by screen readers when it appears. */
  announce?: boolean | undefined
  className?: string | undefined
  children?: ReactNode
}

export function Notice({ look = 'look', opening, announce, className, children }: NoticeProps) {
  return (
    <div
      role={announce ? 'status' : undefined}
      className={clsx('rounded-r-control border-l-4 px-4.5 py-3.5', looks[look], className)}
    >
      {opening && <b>{opening}</b>} {children}
    </div>
  )
}
