import { Empty } from '@/components/ui/empty'
import { Row, Rows } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'
import { dayInWords, storedDays } from '@/lib/kernel/dates'
import { isLeavingTime } from '@/lib/sessions/session.rules'

type WaitingProps = {
  home: {
    next: { id: string; startsAt: Date; endsAt: Date; arrivals: readonly object[] } | null
    offers: readonly { id: string; openUntilOn: Date; community: { name: string } }[]
  }
  now: Date
}

/** What waits for her, most pressing first, each with how long it takes. */
export function Waiting({ home: { next, offers }, now }: WaitingProps) {
  const leaving = next !== null && next.arrivals.length > 0 && isLeavingTime(next, now)
  return (
    <Section heading="Waiting for you" id="waiting">
      {offers.length === 0 && !leaving ? (
        <Empty title="Nothing needs you right now." />
      ) : (
        <Rows>
          {leaving && (
            <Row
              href={`/sessions/${next.id}?now=leaving`}
              title="How are you leaving?"
              note="One tap, or pass. Only you see the answer, unless you choose otherwise."
            />
          )}
          {offers.map((offer) => (
            <Row
              key={offer.id}
              href={`/offers/${offer.id}`}
              title={`A place in ${offer.community.name} is offered to you`}
              note={`Open until ${dayInWords(offer.openUntilOn, storedDays)}. About 2 minutes.`}
            />
          ))}
        </Rows>
      )}
    </Section>
  )
}
