import type { ReactNode } from 'react'
import { LockIcon } from './icons'

/** Says who sees something, beside the thing itself. */
export function WhoSees({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-2.5 text-note text-ink-soft [.on-field_&]:text-ink">
      <LockIcon className="mt-px" />
      <span>{children}</span>
    </p>
  )
}
