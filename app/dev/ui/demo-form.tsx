import { CommandForm } from '@/components/forms/command-form'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { demoAction } from './demo.actions'
import { DemoFields } from './demo-fields'

export function DemoForm() {
  return (
    <CommandForm action={demoAction} className="max-w-136">
      <IdempotencyKey />
      <DemoFields />
    </CommandForm>
  )
}
