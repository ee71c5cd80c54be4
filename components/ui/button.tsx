import clsx from 'clsx'
import type { ComponentProps } from 'react'

export type ButtonLook = {
  /** At most one `main` on a screen. */
  look?: 'main' | 'second' | undefined
  /** `small` is for rows, `big` only for “I’m here”. */
  size?: 'usual' | 'small' | 'big' | undefined
  /** As wide as what holds it. */
  full?: boolean | undefined
}

const looks = {
  main: 'border-2 border-gum bg-gum text-on-gum hover:border-gum-deep hover:bg-gum-deep hover:text-on-gum',
  second: 'border border-edge text-ink hover:border-ink hover:bg-wash hover:text-ink',
  busy: 'border-2 border-gum bg-gum-wash text-ink cursor-progress',
}

const sizes = {
  usual: 'min-h-12 px-5.5 py-2.5 text-read',
  small: 'min-h-target px-3.5 py-1.5 text-note',
  big: 'min-h-17 w-full px-5.5 py-2.5 text-head',
}

export function buttonClass({ look = 'main', size = 'usual', full }: ButtonLook, busy?: boolean): string {
  return clsx(
    'inline-flex items-center justify-center gap-2.5 rounded-control text-center leading-tight font-strong no-underline',
    'transition-colors focus-visible:rounded-control print:hidden',
    looks[busy ? 'busy' : look],
    sizes[size],
    full && 'w-full',
  )
}

type ButtonProps = ComponentProps<'button'> & ButtonLook & { busy?: boolean | undefined }

export function Button({ look, size, full, busy, className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      className={clsx(buttonClass({ look, size, full }, busy), className)}
    />
  )
}

export function ButtonLink({ look, size, full, className, ...rest }: ComponentProps<'a'> & ButtonLook) {
  return <a {...rest} className={clsx(buttonClass({ look, size, full }), className)} />
}
