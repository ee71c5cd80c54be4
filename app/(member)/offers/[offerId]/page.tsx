import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Frame } from '@/app/frame'
import { DeclinePlace } from '@/components/memberships/decline-place'
import { NotYours } from '@/components/memberships/not-yours'
import { OfferDetails } from '@/components/memberships/offer-details'
import { OfferOpening } from '@/components/memberships/offer-opening'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { dayInWords, storedDays } from '@/lib/kernel/dates'
import { offerPage } from '@/lib/memberships/offer.queries'
import { siteSettings } from '@/lib/settings/settings.queries'

export default async function OfferPage({ params }: { params: Promise<{ offerId: string }> }) {
  const { offerId } = await params
  const viewer = await requireViewer(`/offers/${offerId}`)
  const offer = z.uuid().safeParse(offerId).success ? await offerPage(viewer, offerId, new Date()) : null
  if (!offer) notFound()
  if (offer.kind === 'anothers') {
    return (
      <Frame viewer={viewer} title="A place">
        <NotYours calledName={viewer.calledName} />
      </Frame>
    )
  }
  const { questionsTo } = await siteSettings(viewer)
  const { community, takenAt, open } = offer
  return (
    <Frame viewer={viewer} title="A place">
      <OfferOpening offer={offer} openUntil={dayInWords(offer.openUntilOn, storedDays)} questionsTo={questionsTo} />
      <Wrap>
        <OfferDetails {...community} />
        {!takenAt && open.allowed && (
          <Section heading="If it doesn’t suit">
            <DeclinePlace offerId={offer.id} />
          </Section>
        )}
      </Wrap>
    </Frame>
  )
}
