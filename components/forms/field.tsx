'use client'

import type { ComponentProps, ReactNode } from 'react'
import { FieldError, Hint, Label } from '@/components/ui/field-parts'
import { CodeInput, Select, TextArea, TextInput } from '@/components/ui/inputs'
import { useField } from './form-context'

type Described = {
  name: string
  label: ReactNode
  hint?: ReactNode
  optional?: boolean | undefined
}

type FrameProps = Described & { field: ReturnType<typeof useField>; hintBelow?: boolean; children: ReactNode }

function Frame({ label, hint, optional, field, hintBelow, children }: FrameProps) {
  const said = hint && <Hint id={`${field.id}-hint`}>{hint}</Hint>
  return (
    <div>
      <Label htmlFor={field.id} optional={optional}>
        {label}
      </Label>
      {!hintBelow && said}
      {children}
      {hintBelow && said}
      {field.error && <FieldError id={`${field.id}-error`}>{field.error}</FieldError>}
    </div>
  )
}

export function Field({ label, hint, optional, ...input }: Described & ComponentProps<typeof TextInput>) {
  const { name, defaultValue } = input
  const field = useField(name, hint)
  return (
    <Frame {...{ name, label, hint, optional, field }}>
      <TextInput {...input} {...field.control} {...field.registered} defaultValue={field.typed?.[0] ?? defaultValue} />
    </Frame>
  )
}

/** For more than a line. The hint stands below, where the writing ends. */
export function LongField({ label, hint, optional, ...input }: Described & ComponentProps<typeof TextArea>) {
  const { name, defaultValue } = input
  const field = useField(name, hint)
  return (
    <Frame {...{ name, label, hint, optional, field }} hintBelow>
      <TextArea {...input} {...field.control} {...field.registered} defaultValue={field.typed?.[0] ?? defaultValue} />
    </Frame>
  )
}

export function CodeField({ label, hint, optional, ...input }: Described & ComponentProps<typeof CodeInput>) {
  const { name, defaultValue } = input
  const field = useField(name, hint)
  return (
    <Frame {...{ name, label, hint, optional, field }}>
      <CodeInput {...input} {...field.control} {...field.registered} defaultValue={field.typed?.[0] ?? defaultValue} />
    </Frame>
  )
}

/** Its options are `<option>` elements. */
export function SelectField({ label, hint, optional, ...input }: Described & ComponentProps<typeof Select>) {
  const { name, defaultValue } = input
  const field = useField(name, hint)
  return (
    <Frame {...{ name, label, hint, optional, field }}>
      <Select {...input} {...field.control} {...field.registered} defaultValue={field.typed?.[0] ?? defaultValue} />
    </Frame>
  )
}
