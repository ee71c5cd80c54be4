import { ButtonLink } from '@/components/ui/button'
import { standingInWords, type StandingToSay } from '@/lib/interests/standing.labels'

type InterestHereProps = {
  here: StandingToSay & { formId: string; offerId: string | null }
}

/** In place of “Express interest”: how far the viewer herself has come with this community. */
export function InterestHere({ here }: InterestHereProps) {
  const { formId, offerId, standing } = here
  return (
    <>
      {offerId ? (
        <ButtonLink href={`/offers/${offerId}`}>See my place</ButtonLink>
      ) : (
        <ButtonLink href={`/interest/${formId}`}>{standing === 'draft' ? 'Go on with my form' : 'See my form'}</ButtonLink>
      )}
      <p className="max-w-measure text-note">{standingInWords(here)}</p>
    </>
  )
}
