import type { ReactNode } from 'react'

type EmptyProps = {
  /** What will happen, and when. */
  title: ReactNode
  /** Something worth reading until then. */
  children?: ReactNode
  actions?: ReactNode
}

export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className="max-w-measure">
      <p className="font-strong">{title}</p>
      {children && <div className="mt-1 text-ink-soft">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-3">{actions}</div>}
    </div>
  )
}
