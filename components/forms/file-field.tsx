'use client'

import type { ReactNode } from 'react'
import { FieldError, Hint, Label } from '@/components/ui/field-parts'
import { TextInput } from '@/components/ui/inputs'
import { useField } from './form-context'

type FileFieldProps = {
  name: string
  label: ReactNode
  hint: ReactNode
  /** Kinds of files that the device’s own dialog offers, such as “.csv”. */
  accept: string
}

const chooser =
  'file:mr-3 file:rounded-control file:border file:border-edge file:bg-page file:px-3 file:py-1 file:font-name file:text-ink'

/** One file. What was chosen is lost when a form comes back, because no page may choose a file for anybody. */
export function FileField({ name, label, hint, accept }: FileFieldProps) {
  const field = useField(name, hint)
  return (
    <div>
      <Label htmlFor={field.id}>{label}</Label>
      <Hint id={`${field.id}-hint`}>{hint}</Hint>
      <TextInput type="file" accept={accept} className={chooser} {...field.control} {...field.registered} />
      {field.error && <FieldError id={`${field.id}-error`}>{field.error}</FieldError>}
    </div>
  )
}
