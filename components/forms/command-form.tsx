'use client'

import { useId, type ReactNode } from 'react'
import type { CommandAction, CommandForm as Form } from './command-action'
import { FormContext } from './form-context'
import { useCommand } from './use-command'

type Framed = { className?: string | undefined; children: ReactNode }

/** The form element for a hook’s answer; fields inside find it by context. */
export function FormFrame<Data>({ form, className, children }: Framed & { form: Form<Data> }) {
  const id = useId()
  const { formProps, ...rest } = form
  return (
    <form {...formProps} className={className}>
      <FormContext value={{ ...rest, id }}>{children}</FormContext>
    </form>
  )
}

/** A short form over a server action; its fields may be written by a server component. */
export function CommandForm<Data>({ action, ...framed }: Framed & { action: CommandAction<Data> }) {
  return <FormFrame form={useCommand(action)} {...framed} />
}
