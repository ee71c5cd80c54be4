'use client'

import type { ReactNode } from 'react'
import { FormFrame } from '@/components/forms/command-form'
import { useCommandForm } from '@/components/forms/use-command-form'
import { expressInterestAction } from '@/lib/memberships/memberships.actions'

const schema = () => import('@/lib/memberships/interest.schema').then(({ interestInput }) => interestInput)

export function InterestFrame({ children }: { children: ReactNode }) {
  return (
    <FormFrame form={useCommandForm(schema, expressInterestAction)} className="max-w-measure">
      {children}
    </FormFrame>
  )
}
