import { notFound } from 'next/navigation'
import { isForLooking } from '@/lib/kernel/showing'
import { Page } from '@/components/shell/page'
import { ButtonLink } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { demoFrame } from '@/app/dev/ui/demo-frame'

export default function TroublePage() {
  if (!isForLooking()) notFound()
  return (
    <Page title="Trouble" here="/dev/ui/trouble" {...demoFrame}>
      <ErrorState
        title="We couldn’t open that page"
        lead="The fault is ours, not yours. What you wrote is kept."
        action={<ButtonLink href="/dev/ui">Try again</ButtonLink>}
        code="R7K-204"
      >
        <p>
          If your session is on now, you can still <a href="#main">join the call</a>.
        </p>
      </ErrorState>
    </Page>
  )
}
