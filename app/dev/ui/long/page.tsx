import { notFound } from 'next/navigation'
import { isForLooking } from '@/lib/kernel/showing'
import { IdempotencyKey } from '@/components/forms/idempotency-key'
import { Page } from '@/components/shell/page'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { demoFrame } from '@/app/dev/ui/demo-frame'
import { DemoLongForm } from './demo-long-form'

export default function LongFormPage() {
  if (!isForLooking()) notFound()
  return (
    <Page title="Long form" here="/dev/ui/long" {...demoFrame}>
      <PlainHeader title="A long form" lead="Checked in the browser by the server’s own schema." />
      <Wrap>
        <DemoLongForm idempotencyKey={<IdempotencyKey />} />
      </Wrap>
    </Page>
  )
}
