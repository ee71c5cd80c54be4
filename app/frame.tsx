import type { ReactNode } from 'react'
import { Page } from '@/components/shell/page'
import type { Viewer } from '@/lib/access/actor'
import { placesFor } from '@/lib/access/places.rules'
import { siteSettings } from '@/lib/settings/settings.queries'

type FrameProps = {
  viewer: Viewer
  /** Neutral: it is seen in tabs, in the history and over shoulders. */
  title: string
  here?: string | undefined
  session?: boolean | undefined
  children: ReactNode
}

/** The frame of a page for this viewer: where she can go, the way out, and the organisation's own words. */
export async function Frame({ viewer, title, here, session, children }: FrameProps) {
  const { acknowledgement, support, emergency } = await siteSettings(viewer)
  const [first] = support
  return (
    <Page
      title={title}
      places={placesFor(viewer)}
      here={here}
      session={session}
      homeHref={viewer.kind === 'person' ? '/home' : '/'}
      acknowledgement={acknowledgement}
      support={[
        { lead: 'In danger now: call', number: emergency },
        ...(first ? [{ lead: `${first.lead}: ${first.name},`, number: first.number }] : []),
      ]}
    >
      {children}
    </Page>
  )
}
