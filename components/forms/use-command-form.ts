'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useMemo } from 'react'
import { useForm, type FieldErrors, type FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { markTitle } from './after-outcome'
import { fieldsOf, type CommandAction, type CommandForm } from './command-action'
import { formInput } from './form-input'
import { useCommand } from './use-command'

type FlatSchema = z.ZodType<FieldValues, FieldValues>

function asFieldErrors(fields: Record<string, string>): FieldErrors {
  return Object.fromEntries(Object.entries(fields).map(([name, message]) => [name, { type: 'server', message }]))
}

function sentences(errors: FieldErrors): Record<string, string> {
  const known: Record<string, string> = {}
  for (const [name, error] of Object.entries(errors)) {
    const first = Array.isArray(error) ? error.find(Boolean) : error
    const message: unknown = first?.message ?? first?.root?.message
    if (typeof message === 'string') known[name] = message
  }
  return known
}

/** As `useCommand`, for long forms: the server’s own schema is also asked in the browser, before and while mending. */
export function useCommandForm<Data = undefined>(schema: FlatSchema, action: CommandAction<Data>): CommandForm<Data> {
  const command = useCommand(action, passes)
  const { outcome, formProps } = command
  const fromServer = useMemo(() => asFieldErrors(fieldsOf(outcome)), [outcome])
  const { register, handleSubmit, reset, formState } = useForm({
    errors: fromServer,
    resolver: async (_values, context, options) =>
      zodResolver(schema)(formProps.ref.current ? formInput(formProps.ref.current) : {}, context, options),
  })
  const { errors } = formState

  useEffect(() => {
    if (outcome?.kind === 'done') reset(undefined, { keepValues: true })
  }, [outcome, reset])

  function passes(): Promise<boolean> {
    return new Promise((answer) => {
      const submit = handleSubmit(
        () => answer(true),
        () => answer(false),
      )
      void submit().then(() => undefined, () => answer(true))
    }).then((passed) => {
      markTitle(!passed)
      return passed as boolean
    })
  }

  return { ...command, errors: sentences(errors), register }
}
