'use client'

import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { MarkIcon } from '@/components/ui/icons'
import { PlainHeader } from '@/components/ui/plain-header'
import { QuickExit } from './quick-exit'

type NothingHereProps = { title?: string; lead?: string; children?: ReactNode }

/**
 * The answer to an address that does not exist, or not for this person. It takes nothing from the server, because the
 * framework sends it along with every page.
 */
export function NothingHere({
  title = 'There is nothing here for you to see',
  lead = 'The address may be mistyped, or the page may belong to somebody else. You did nothing wrong.',
  children,
}: NothingHereProps) {
  return (
    <>
      <header className="border-b border-line">
        <div className="wrap flex min-h-16 items-center justify-between gap-4 py-1.5">
          <a href="/" className="inline-flex min-h-target items-center gap-2.5 font-serif font-name text-ink no-underline">
            <MarkIcon className="text-gum" />
            Communities of Practice
          </a>
          <QuickExit />
        </div>
      </header>
      <main id="main">
        <PlainHeader
          title={title}
          lead={lead}
          actions={<ButtonLink href="/home" look={children ? 'second' : 'main'}>Go to my home page</ButtonLink>}
        />
        {children && <div className="wrap">{children}</div>}
      </main>
      <title>Not found · Communities of Practice</title>
    </>
  )
}
