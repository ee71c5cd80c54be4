import type { ReactNode } from 'react'
import { Lead, Note, Title } from './headings'

type ErrorStateProps = {
  title: ReactNode
  /** Whose fault it is, and what was kept. */
  lead: ReactNode
  /** “Try again”. */
  action?: ReactNode
  /** A short code to say to us. */
  code?: string | undefined
  /** A way round. */
  children?: ReactNode
}

export function ErrorState({ title, lead, action, code, children }: ErrorStateProps) {
  return (
    <div className="wrap">
      <div className="max-w-measure py-12">
        <Title>{title}</Title>
        <Lead className="mt-4">{lead}</Lead>
        {action && <p className="mt-7">{action}</p>}
        {children && <div className="mt-8">{children}</div>}
        {code && (
          <Note className="mt-4">
            Telling us about it? Say <b className="font-code whitespace-nowrap">{code}</b>.
          </Note>
        )}
      </div>
    </div>
  )
}
