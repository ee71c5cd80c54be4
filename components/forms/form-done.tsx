'use client'

import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { useFormInContext } from './form-context'

type FormDoneProps = { opening?: ReactNode; children: ReactNode }

/** What happened, announced politely. For an act that stays on its page. */
export function FormDone({ opening = 'Sent.', children }: FormDoneProps) {
  const { outcome, lost } = useFormInContext()
  return (
    <div role="status" className="not-empty:mb-6">
      {outcome?.kind === 'done' && !lost && (
        <Notice look="done" opening={opening}>
          {children}
        </Notice>
      )}
    </div>
  )
}
