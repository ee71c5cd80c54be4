import type { ReactNode } from 'react'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'

type SessionOpeningProps = {
  community: { name: string; slug: string; colour: string }
  number: number
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

/** The flat colour on top of a session's page, with the community it belongs to. */
export function SessionOpening({ community, number, title, children, actions }: SessionOpeningProps) {
  return (
    <PageField
      colour={community.colour as FieldColour}
      titleSize="session"
      eyebrow={
        <>
          <a href={`/communities/${community.slug}`}>{community.name}</a>, session {number}
        </>
      }
      title={title}
    >
      {children}
      {actions && <div className="mt-7 max-w-field">{actions}</div>}
    </PageField>
  )
}
