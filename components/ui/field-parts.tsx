import type { ReactNode } from 'react'
import { ErrorIcon } from './icons'

export function Optional() {
  return <span className="font-text text-ink-soft">(optional)</span>
}

type LabelProps = { htmlFor: string; optional?: boolean | undefined; children: ReactNode }

export function Label({ htmlFor, optional, children }: LabelProps) {
  return (
    <label htmlFor={htmlFor} className="block leading-[1.35] font-strong">
      {children} {optional && <Optional />}
    </label>
  )
}

type Described = { id: string; children: ReactNode }

export function Hint({ id, children }: Described) {
  return (
    <p id={id} className="mt-1 text-note text-ink-soft">
      {children}
    </p>
  )
}

export function FieldError({ id, children }: Described) {
  return (
    <p id={id} className="mt-2 flex gap-2 leading-[1.4] font-strong text-clay">
      <ErrorIcon className="mt-0.5" />
      <span>{children}</span>
    </p>
  )
}
