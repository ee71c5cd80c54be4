import type { ReactNode } from 'react'
import { Lead, Title } from './headings'

type PlainHeaderProps = {
  eyebrow?: ReactNode
  title: ReactNode
  titleSize?: 'usual' | 'long' | 'session' | undefined
  lead?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

/** The opening of a page that is not about one community. */
export function PlainHeader({ eyebrow, title, titleSize, lead, actions, children }: PlainHeaderProps) {
  return (
    <div className="wrap pt-8 pb-6 wide:pt-12 wide:pb-8">
      {eyebrow && <p className="mb-2 text-note">{eyebrow}</p>}
      <Title size={titleSize}>{title}</Title>
      {lead && <Lead className="mt-4">{lead}</Lead>}
      {children && <div className="mt-4 max-w-measure">{children}</div>}
      {actions && <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3">{actions}</div>}
    </div>
  )
}
