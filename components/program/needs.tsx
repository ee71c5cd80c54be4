import { Row, Rows } from '@/components/ui/rows'
import { waitingInWords } from '@/lib/dashboards/program.rules'
import type { Line } from './line-facts'

/** What a person has to do, one line a community. */
export function Needs({ lines }: { lines: readonly Line[] }) {
  return (
    <Rows>
      {lines.map(({ slug, name, asksForRhythm }) =>
        asksForRhythm ? (
          <Row
            key={`${slug} rhythm`}
            href={`/staff/communities/${slug}/rhythm`}
            title={`${name} asks for another rhythm`}
            note="It goes beyond what the group may choose itself. Yes or no."
          />
        ) : null,
      )}
      {lines.map(({ slug, name, waiting, placesTaken, cap, toOffer }) =>
        toOffer > 0 ? (
          <Row
            key={slug}
            href={`/staff/communities/${slug}/compose`}
            title={`${waitingInWords(waiting)} would like to join ${name}`}
            note={`${placesTaken} of ${cap} places are taken or offered.`}
          />
        ) : null,
      )}
    </Rows>
  )
}
