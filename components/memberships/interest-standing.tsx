import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { TextLink } from '@/components/ui/text-link'

type Standing = { kind: 'sent' } | { kind: 'offered'; offerId: string } | { kind: 'member' }

type InterestStandingProps = { standing: Standing; slug: string; answerBy: string }

/** Instead of a second form: how far the first one has come. */
export function InterestStanding({ standing, slug, answerBy }: InterestStandingProps): ReactNode {
  if (standing.kind === 'member') {
    return (
      <Empty
        title="You are in this community already."
        actions={<ButtonLink href={`/communities/${slug}`}>Open it</ButtonLink>}
      >
        Your place is yours, so there is nothing to send.
      </Empty>
    )
  }
  if (standing.kind === 'offered') {
    return (
      <Empty
        title="A place is waiting for you here."
        actions={<ButtonLink href={`/offers/${standing.offerId}`}>See my place</ButtonLink>}
      >
        We answered your form with an offer.
      </Empty>
    )
  }
  return (
    <Empty title="We have your form for this community." actions={<TextLink href="/">See the others</TextLink>}>
      You will hear from us by {answerBy}, whatever the answer. There is no need to send it again.
    </Empty>
  )
}
