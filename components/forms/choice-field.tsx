'use client'

import type { ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { FieldError } from '@/components/ui/field-parts'
import { useField } from './form-context'

export type Option = { value: string; label: ReactNode; note?: ReactNode }

type ChoiceFieldProps = {
  name: string
  legend: ReactNode
  legendLook?: 'question' | 'title' | 'hidden' | undefined
  hint?: ReactNode
  optional?: boolean | undefined
  options: Option[]
  look?: 'tile' | 'feel' | 'quiet' | undefined
  columns?: 1 | 2 | undefined
  /** Tick boxes instead of radios. */
  several?: boolean | undefined
  /** Chosen at the start: only for who sees it, where it is the most private. */
  defaultValue?: string | string[] | undefined
}

export function ChoiceField({ name, options, look = 'tile', several, defaultValue, ...group }: ChoiceFieldProps) {
  const field = useField(name, group.hint)
  const chosen = field.typed ?? [defaultValue ?? []].flat()
  return (
    <ChoiceGroup {...group} id={field.id} error={field.error} several={several} quiet={look === 'quiet'}>
      {options.map(({ value, label, note }) => (
        <Choice
          key={value}
          {...field.registered}
          type={several ? 'checkbox' : 'radio'}
          look={look}
          value={value}
          note={note}
          defaultChecked={chosen.includes(value)}
        >
          {label}
        </Choice>
      ))}
    </ChoiceGroup>
  )
}

type CheckFieldProps = { name: string; value?: string; note?: ReactNode; defaultChecked?: boolean; children: ReactNode }

/** One box to tick. It sends `on`, or nothing. */
export function CheckField({ name, value = 'on', note, defaultChecked = false, children }: CheckFieldProps) {
  const field = useField(name, undefined)
  return (
    <div>
      <Choice
        {...field.control}
        {...field.registered}
        type="checkbox"
        look="quiet"
        value={value}
        note={note}
        defaultChecked={field.typed ? field.typed.includes(value) : defaultChecked}
      >
        {children}
      </Choice>
      {field.error && <FieldError id={`${field.id}-error`}>{field.error}</FieldError>}
    </div>
  )
}
