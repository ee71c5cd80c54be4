import clsx from 'clsx'
import type { ComponentProps } from 'react'

const box = clsx(
  'mt-2 block w-full rounded-control border border-edge bg-raised text-ink focus-visible:rounded-control',
  'aria-invalid:border-2 aria-invalid:border-clay',
)

type Short = {
  /** For a name, a number or a date. */
  short?: boolean | undefined
}

export function TextInput({ short, className, ...rest }: ComponentProps<'input'> & Short) {
  return <input {...rest} className={clsx(box, 'min-h-12 px-3 py-2.5', short ? 'max-w-72' : 'max-w-field', className)} />
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...rest}
      className={clsx(box, 'min-h-22 max-w-measure resize-y px-3 py-2.5 leading-normal', className)}
    />
  )
}

export function Select({ short, className, ...rest }: ComponentProps<'select'> & Short) {
  return <select {...rest} className={clsx(box, 'min-h-12 px-3 py-2.5', short ? 'max-w-72' : 'max-w-field', className)} />
}

/** One box rather than six, so that paste and autofill work. */
export function CodeInput({ className, ...rest }: ComponentProps<'input'>) {
  return (
    <input
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
      {...rest}
      className={clsx(
        box,
        'min-h-15 max-w-60 py-2.5 pr-3 pl-4 font-code text-[1.75rem] leading-tight tracking-[0.22em] tabular-nums',
        className,
      )}
    />
  )
}
