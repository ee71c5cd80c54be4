import { ButtonLink } from '@/components/ui/button'
import type { FieldColour } from '@/components/ui/field-colour'
import { PageField } from '@/components/ui/page-field'
import { dayInWords, storedDays } from '@/lib/kernel/dates'
import type { Decision } from '@/lib/kernel/decision'
import type { OfferEnding } from '@/prisma/generated/enums'
import { TakePlace } from './take-place'

type OfferOpeningProps = {
  offer: {
    id: string
    takenAt: Date | null
    leftOn: Date | null
    open: Decision
    ending: OfferEnding | null
    community: { name: string; forWhom: string; colour: string; timeZone: string }
  }
  openUntil: string
  questionsTo: string
}

const endedTitle = {
  declined: 'You said no to this place',
  expired: 'This offer has run out',
  withdrawn: 'This offer was taken back',
}

/** The opening of an offer’s page, for the person it was made to: still open, taken, left again, or run out. */
export function OfferOpening({ offer, openUntil, questionsTo }: OfferOpeningProps) {
  const { community, takenAt, leftOn, open } = offer
  const field = { colour: community.colour as FieldColour, eyebrow: community.name, ring: true }
  const write = <ButtonLink href={`mailto:${questionsTo}`}>Write to us</ButtonLink>
  if (leftOn) {
    return (
      <PageField
        {...field}
        title="You had this place"
        lead={`You left on ${dayInWords(leftOn, storedDays)}. To come back, write to us.`}
        actions={write}
      />
    )
  }
  if (takenAt) {
    const lead = `You took it on ${dayInWords(takenAt, community.timeZone)}. It stays yours.`
    return (
      <PageField
        {...field}
        title="This place is yours"
        lead={lead}
        actions={<ButtonLink href="/home">Go to my home page</ButtonLink>}
      />
    )
  }
  if (!open.allowed) return <PageField {...field} title={endedTitle[offer.ending ?? 'expired']} lead={open.because} actions={write} />
  return (
    <PageField
      {...field}
      title="There is a place for you"
      lead={community.forWhom}
      actions={<TakePlace offerId={offer.id} openUntil={openUntil} />}
    />
  )
}
