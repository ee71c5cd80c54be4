import clsx from 'clsx'
import type { ReactNode } from 'react'
import { fieldBackground, type FieldColour } from './field-colour'
import { Lead, Title } from './headings'
import { SeatsRing } from './seats-ring'

type PageFieldProps = {
  colour: FieldColour
  eyebrow?: ReactNode
  title: ReactNode
  titleSize?: 'usual' | 'long' | 'session' | undefined
  lead?: ReactNode
  /** The one button, and what is beside it. */
  actions?: ReactNode
  /** A second column on wide screens, below on phones. */
  aside?: ReactNode
  ring?: boolean | undefined
  children?: ReactNode
}

/** The flat colour behind the opening of a page. */
export function PageField(props: PageFieldProps) {
  const { colour, eyebrow, title, titleSize = 'usual', lead, actions, aside, ring, children } = props
  const session = titleSize === 'session'
  const text = (
    <div>
      {eyebrow && <p className="mb-2 text-note [&_a]:text-ink">{eyebrow}</p>}
      <Title size={titleSize}>{title}</Title>
      {lead && <Lead className="mt-4">{lead}</Lead>}
      {children && <div className="mt-3 max-w-measure">{children}</div>}
      {actions && <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3">{actions}</div>}
    </div>
  )
  return (
    <div
      className={clsx(
        'on-field print:border-b-2 print:bg-transparent print:py-3',
        fieldBackground[colour],
        session ? 'pt-8 pb-9' : 'pt-8 pb-9 wide:py-14',
      )}
    >
      <div className="relative wrap">
        {aside ? (
          <div className="wide:grid wide:grid-cols-[minmax(0,7fr)_minmax(0,4fr)] wide:gap-x-18">
            {text}
            <div className="text-note max-wide:mt-9 [&_a]:text-ink">{aside}</div>
          </div>
        ) : (
          text
        )}
        {ring && (
          <SeatsRing className="absolute top-1/2 right-14 size-80 -translate-y-1/2 max-wide:hidden print:hidden" />
        )}
      </div>
    </div>
  )
}
