'use client'

import { MarkIcon } from '@/components/ui/icons'
import { Places, type Place } from './places'
import { QuickExit } from './quick-exit'

export type SiteHeaderProps = {
  places?: Place[] | undefined
  here?: string | undefined
  homeHref?: string | undefined
  /** Session pages drop the row of places on phones, so that what people came to do fits the screen. */
  session?: boolean | undefined
}

export function SiteHeader({ places = [], here, homeHref = '/', session }: SiteHeaderProps) {
  return (
    <header className="z-10 border-b border-line bg-page tall:sticky tall:top-0 print:hidden">
      <div className="wrap flex min-h-16 items-center justify-between gap-2 py-1.5 wide:min-h-18">
        <a
          href={homeHref}
          className="inline-flex min-h-target items-center gap-2.5 font-serif text-[1rem] leading-[1.15] font-name text-ink no-underline hover:text-ink max-wide:max-w-38"
        >
          <MarkIcon className="text-gum" />
          <span>Communities of&nbsp;Practice</span>
        </a>
        {places.length > 0 && <Places places={places} here={here} className="max-wide:hidden" />}
        <QuickExit />
      </div>
      {places.length > 0 && !session && (
        <div className="border-t border-line wide:hidden">
          <Places places={places} here={here} className="wrap text-[1rem]" />
        </div>
      )}
    </header>
  )
}
