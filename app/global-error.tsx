'use client'

import { ButtonLink } from '@/components/ui/button'
import { PlainHeader } from '@/components/ui/plain-header'

/**
 * When a page breaks in the browser. What breaks on the server is answered by lib/processes/serve.ts. It is the only error
 * page, since each is one more file that every page loads.
 */
export default function PageError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-AU">
      <body>
        <main id="main">
          <PlainHeader
            title="We couldn’t open that page"
            lead="The fault is ours, not yours. What you had sent before is kept."
            actions={<ButtonLink href="">Try again</ButtonLink>}
          >
            {error.digest && (
              <p className="text-note text-ink-soft">If you write to us about it, this code helps: {error.digest}</p>
            )}
          </PlainHeader>
          <title>Trouble · Communities of Practice</title>
        </main>
      </body>
    </html>
  )
}
