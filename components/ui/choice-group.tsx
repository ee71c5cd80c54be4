import clsx from 'clsx'
import type { ReactNode } from 'react'
import { FieldError, Hint, Optional } from './field-parts'

type ChoiceGroupProps = {
  /** Unique on the page; hint and error are tied to it. */
  id: string
  legend: ReactNode
  /** `title` when the question is the page’s heading, given as an `<h1>`. */
  legendLook?: 'question' | 'title' | 'hidden' | undefined
  optional?: boolean | undefined
  hint?: ReactNode
  error?: ReactNode
  columns?: 1 | 2 | undefined
  quiet?: boolean | undefined
  /** For tick boxes, where several may be chosen. */
  several?: boolean | undefined
  children: ReactNode
}

const legends = {
  question: 'leading-[1.35] font-strong',
  title: 'font-serif text-session font-title tracking-[-0.012em]',
  hidden: 'sr-only',
}

export function ChoiceGroup(props: ChoiceGroupProps) {
  const { id, legend, legendLook = 'question', optional, hint, error, columns = 1, quiet, several, children } = props
  const described = clsx(hint && `${id}-hint`, error && `${id}-error`)
  return (
    <fieldset
      id={id}
      role={several ? undefined : 'radiogroup'}
      aria-invalid={!several && error ? true : undefined}
      aria-describedby={described || undefined}
    >
      <legend className={legends[legendLook]}>
        {legend} {optional && <Optional />}
      </legend>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div
        className={clsx(
          'grid',
          quiet ? 'mt-1.5' : 'mt-3 gap-2.5',
          columns === 2 && 'grid-cols-2 max-[20.5rem]:grid-cols-1',
        )}
      >
        {children}
      </div>
    </fieldset>
  )
}

/** The radios without tiles, for who sees it and for consent. The most private answer is first and chosen. */
export function QuietSet(props: Omit<ChoiceGroupProps, 'quiet' | 'columns'>) {
  return <ChoiceGroup {...props} quiet />
}
