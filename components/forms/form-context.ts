'use client'

import { createContext, useContext } from 'react'
import { errorFor, type CommandForm } from './command-action'

type FormInContext = Omit<CommandForm<unknown>, 'formProps'> & { id: string }

export const FormContext = createContext<FormInContext | null>(null)

export function useFormInContext(): FormInContext {
  const form = useContext(FormContext)
  if (!form) throw new Error('A field stands outside a form.')
  return form
}

export function fieldId(formId: string, name: string): string {
  return `${formId}${name}`
}

/** What a field of this name shows: its error, what was typed, and the attributes that tie them together. */
export function useField(name: string, hint: unknown) {
  const { id: formId, errors, typed, register } = useFormInContext()
  const id = fieldId(formId, name)
  const error = errorFor(errors, name)
  const cameBack = Object.keys(typed).length > 0
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    error,
    /** What was typed, or undefined on a fresh form. */
    typed: cameBack ? (typed[name] ?? []) : undefined,
    registered: { ...register?.(name), name },
    control: {
      id,
      'aria-invalid': error ? (true as const) : undefined,
      'aria-describedby': described || undefined,
      autoFocus: Object.keys(errors)[0] === name,
    },
  }
}
