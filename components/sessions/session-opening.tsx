import type { ReactNode } from 'react'
import { sessionInWords, type Numbered } from '@/lib/sessions/session.rules'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'

type SessionOpeningProps = {
  community: { name: string; slug: string; colour: string }
  session: Numbered
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

/** The flat colour on top of a session's page, with the community it belongs to. */
export function SessionOpening({ community, session, title, children, actions }: SessionOpeningProps) {
  return (
    <PageField
      colour={community.colour as FieldColour}
      titleSize="session"
      eyebrow={
        <>
          <a href={`/communities/${community.slug}`}>{community.name}</a>, {sessionInWords(session)}
        </>
      }
      title={title}
    >
      {children}
      {actions && <div className="mt-7 max-w-field">{actions}</div>}
    </PageField>
  )
}
