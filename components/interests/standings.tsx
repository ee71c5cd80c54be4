import { Row, Rows } from '@/components/ui/rows'
import { standingInWords, type StandingToSay } from '@/lib/interests/standing.labels'
import { WithdrawInterest } from './form-ends'

type Interest = StandingToSay & { communityId: string; name: string; offerId: string | null; mayWithdraw: boolean }

/** How far each interest of a sent form has come, in her order. */
export function Standings({ formId, interests }: { formId: string; interests: readonly Interest[] }) {
  return (
    <Rows>
      {interests.map((interest) => (
        <Row
          key={interest.communityId}
          href={interest.offerId ? `/offers/${interest.offerId}` : undefined}
          title={interest.name}
          note={standingInWords(interest)}
        >
          {interest.mayWithdraw && (
            <WithdrawInterest formId={formId} communityId={interest.communityId} name={interest.name} />
          )}
        </Row>
      ))}
    </Rows>
  )
}
