'use client'

import type { ReactNode } from 'react'
import { FormFrame } from '@/components/forms/command-form'
import { useCommandForm } from '@/components/forms/use-command-form'
import { demoAction } from '../demo.actions'
import { DemoFields } from '../demo-fields'
import { demoInput } from '../demo.schema'

export function DemoLongForm({ idempotencyKey }: { idempotencyKey: ReactNode }) {
  const form = useCommandForm(demoInput, demoAction)
  return (
    <FormFrame form={form} className="max-w-136">
      {idempotencyKey}
      <DemoFields />
    </FormFrame>
  )
}
