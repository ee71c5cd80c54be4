import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

type TitleProps = ComponentProps<'h1'> & {
  /** `session` is smaller; `long` lets a long title run wider. */
  size?: 'usual' | 'long' | 'session' | undefined
}

/** The one `h1` of a page. */
export function Title({ size = 'usual', className, ...rest }: TitleProps) {
  return (
    <h1
      {...rest}
      className={clsx(
        'font-serif font-title tracking-[-0.012em] max-wide:wrap-anywhere',
        size === 'session' ? 'text-session' : 'text-title',
        size === 'usual' ? 'max-w-[22ch]' : 'max-w-[30ch]',
        className,
      )}
    />
  )
}

export function Head({ as: Tag = 'h2', className, ...rest }: ComponentProps<'h2'> & { as?: 'h2' | 'h3' | undefined }) {
  return <Tag {...rest} className={clsx('font-serif text-head font-head tracking-[-0.005em]', className)} />
}

export function Lead({ className, ...rest }: ComponentProps<'p'>) {
  return <p {...rest} className={clsx('max-w-[34em] text-lead', className)} />
}

export function Note({ className, ...rest }: ComponentProps<'p'>) {
  return <p {...rest} className={clsx('text-note text-ink-soft', className)} />
}

/** What somebody said or wrote, in the serif. */
export function Voice({ className, ...rest }: ComponentProps<'p'>) {
  return <p {...rest} className={clsx('font-serif text-row leading-normal tracking-[-0.003em]', className)} />
}

type SaysProps = { from?: ReactNode; children: ReactNode }

export function Says({ from, children }: SaysProps) {
  return (
    <blockquote className="border-l-3 border-line pl-4.5">
      <p className="font-serif text-head leading-normal tracking-[-0.003em]">{children}</p>
      {from && <cite className="mt-2 block text-note text-ink-soft not-italic">{from}</cite>}
    </blockquote>
  )
}
