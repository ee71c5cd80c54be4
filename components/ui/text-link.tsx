import clsx from 'clsx'
import type { ComponentProps } from 'react'

type Tone = {
  /** On a colour field links are ink. */
  tone?: 'gum' | 'ink' | undefined
}

function linkClass(tone: Tone['tone'] = 'gum'): string {
  return clsx(
    'inline-flex min-h-target items-center text-left underline decoration-1 underline-offset-[0.2em] hover:decoration-2',
    tone === 'ink' ? 'text-ink hover:text-ink' : 'text-gum hover:text-gum-deep',
  )
}

/** A link that stands alone; inside a sentence a plain `<a>` will do. */
export function TextLink({ tone, className, ...rest }: ComponentProps<'a'> & Tone) {
  return <a {...rest} className={clsx(linkClass(tone), className)} />
}

export function LinkButton({ tone, className, type = 'button', ...rest }: ComponentProps<'button'> & Tone) {
  return <button {...rest} type={type} className={clsx(linkClass(tone), 'print:hidden', className)} />
}
