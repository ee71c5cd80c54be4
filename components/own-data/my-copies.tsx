import { ButtonLink } from '@/components/ui/button'
import { Row, Rows } from '@/components/ui/rows'
import { dayAndYearInWords, dayInWords, timeInWords } from '@/lib/kernel/dates'

type Copy = { id: string; askedAt: Date; madeAt: Date | null; keptUntil: Date | null }

/** Copies that wait to be fetched, or to be made. */
export function MyCopies({ copies, timeZone }: { copies: readonly Copy[]; timeZone: string }) {
  return (
    <Rows>
      {copies.map(({ id, askedAt, madeAt, keptUntil }, index) => (
        <Row
          key={id}
          title={
            madeAt ? `Made on ${dayAndYearInWords(madeAt, timeZone)} at ${timeInWords(madeAt, timeZone)}` : 'Being made'
          }
          note={
            keptUntil
              ? `Kept until ${dayInWords(keptUntil, timeZone)}, ${timeInWords(keptUntil, timeZone)}.`
              : `Asked for at ${timeInWords(askedAt, timeZone)}. A mail says when it is ready; it takes a minute or two.`
          }
        >
          {madeAt && (
            <p className="mt-3">
              <ButtonLink href={`/api/own-data/${id}`} look={index === 0 ? 'main' : 'second'} size="small" download>
                Fetch this copy
              </ButtonLink>
            </p>
          )}
        </Row>
      ))}
    </Rows>
  )
}
