'use client'

import { useId, type ReactNode } from 'react'
import { FormContext } from '@/components/forms/form-context'

type LookFormProps = {
  /** The sentence for each field, by its name. */
  errors?: Record<string, string>
  /** What was typed before; empty on a fresh form. */
  typed?: Record<string, string[]>
  className?: string
  children: ReactNode
}

/** A form that only asks the page again, with what was typed in its address: it changes nothing. */
export function LookForm({ errors = {}, typed = {}, className, children }: LookFormProps) {
  const id = useId()
  const wrong = Object.keys(errors).length > 0
  const context = {
    id, errors, typed, pending: false, lost: null,
    outcome: wrong ? { kind: 'invalid' as const, fields: errors } : null,
    loadAgain: () => location.reload(),
  }
  return (
    <form method="get" noValidate className={className}>
      <FormContext value={context}>{children}</FormContext>
    </form>
  )
}
