'use client'

import { ButtonLink } from '@/components/ui/button'
import { PlainHeader } from '@/components/ui/plain-header'

export default function PageError({ error }: { error: Error & { digest?: string } }) {
  return (
    <main id="main">
      <PlainHeader
        title="We couldn’t open that page"
        lead="The fault is ours, not yours. What you had sent before is kept."
        actions={<ButtonLink href="">Try again</ButtonLink>}
      >
        {error.digest && <p className="text-note text-ink-soft">If you write to us about it, this code helps: {error.digest}</p>}
      </PlainHeader>
      <title>Trouble · Communities of Practice</title>
    </main>
  )
}
