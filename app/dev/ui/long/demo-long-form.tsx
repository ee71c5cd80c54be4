'use client'

import type { ReactNode } from 'react'
import { FormFrame } from '@/components/forms/command-form'
import { useCommandForm } from '@/components/forms/use-command-form'
import { demoAction } from '@/app/dev/ui/demo.actions'
import { DemoFields } from '@/app/dev/ui/demo-fields'

const schema = () => import('@/app/dev/ui/demo.schema').then(({ demoInput }) => demoInput)

export function DemoLongForm({ idempotencyKey }: { idempotencyKey: ReactNode }) {
  const form = useCommandForm(schema, demoAction)
  return (
    <FormFrame form={form} className="max-w-136">
      {idempotencyKey}
      <DemoFields />
    </FormFrame>
  )
}
