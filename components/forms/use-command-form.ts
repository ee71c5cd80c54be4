'use client'

import { useEffect, useMemo } from 'react'
import { useForm, type FieldErrors, type FieldValues, type Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { markTitle } from './after-outcome'
import { fieldsOf, type CommandAction, type CommandForm } from './command-action'
import { formInput } from './form-input'
import { useCommand } from './use-command'

export type FormSchema = z.ZodType<FieldValues, FieldValues>

function asFieldErrors(fields: Record<string, string>): FieldErrors {
  return Object.fromEntries(Object.entries(fields).map(([name, message]) => [name, { type: 'server', message }]))
}

type Told = { message?: unknown; root?: { message?: unknown } } | null | undefined

/** The first sentence of each field, a list's own or that of one of its parts. */
function sentences(errors: FieldErrors): Record<string, string> {
  const known: Record<string, string> = {}
  for (const [name, error] of Object.entries(errors as Record<string, Told | Told[]>)) {
    const told = Array.isArray(error) ? error.find(Boolean) : error
    const message = told?.message ?? told?.root?.message
    if (typeof message === 'string') known[name] = message
  }
  return known
}

/** Without its files, such as on a lost connection, nothing is wrong here: the server checks everything again. */
async function resolverOf(load: () => Promise<FormSchema>): Promise<Resolver> {
  try {
    const [{ zodResolver }, schema] = await Promise.all([import('@hookform/resolvers/zod'), load()])
    return zodResolver(schema)
  } catch {
    return (values) => ({ values, errors: {} })
  }
}

/**
 * As `useCommand`, for long forms: the server’s own schema is also asked in the browser, before and while mending.
 * The schema is given as `() => import('…').then(…)`, so that it is fetched when somebody begins to write.
 */
export function useCommandForm<Data = undefined>(
  load: () => Promise<FormSchema>,
  action: CommandAction<Data>,
): CommandForm<Data> {
  const command = useCommand(action, passes)
  const { outcome, formProps } = command
  const fromServer = useMemo(() => asFieldErrors(fieldsOf(outcome)), [outcome])
  const { register, handleSubmit, reset, formState } = useForm({
    errors: fromServer,
    resolver: async (values, context, options) => {
      const resolver = await resolverOf(load)
      const form = formProps.ref.current
      return resolver(form ? formInput(form) : values, context, options)
    },
  })
  const { errors } = formState

  useEffect(() => {
    if (outcome?.kind === 'done') reset(undefined, { keepValues: true })
  }, [outcome, reset])

  async function passes(): Promise<boolean> {
    let passed = false
    await handleSubmit(() => {
      passed = true
    })()
    markTitle(!passed)
    return passed
  }

  return {
    ...command,
    errors: sentences(errors),
    register,
    formProps: { ...formProps, onFocus: () => void resolverOf(load) },
  }
}
