import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import { SiteFooter, type SiteFooterProps } from './site-footer'
import { SiteHeader, type SiteHeaderProps } from './site-header'

type PageProps = SiteHeaderProps &
  SiteFooterProps & {
    /** Neutral, because tabs and history are seen by others: “Home”, not what the page says about somebody. */
    title: string
    children: ReactNode
  }

/** The frame of every page. */
export function Page({ title, children, acknowledgement, support, ...header }: PageProps) {
  return (
    <>
      <title>{`${title} · Communities of Practice`}</title>
      <SkipLink />
      <SiteHeader {...header} />
      <main id="main" tabIndex={-1} className="flex-[1_0_auto] pb-16 focus:outline-none focus-visible:shadow-none">
        {children}
      </main>
      <SiteFooter acknowledgement={acknowledgement} support={support} />
    </>
  )
}
