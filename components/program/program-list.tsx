import { KeyValue, KeyValues } from '@/components/ui/key-values'
import { Row, Rows } from '@/components/ui/rows'
import { factsOf, type Line } from './line-facts'

/** The same rows as the table has, one below the other. For phones. */
export function ProgramList({ lines }: { lines: readonly Line[] }) {
  return (
    <Rows>
      {lines.map((line) => (
        <Row
          key={line.slug}
          href={`/staff/communities/${line.slug}`}
          title={line.name}
          note={line.facilitators.join(', ') || 'Nobody facilitates it yet'}
        >
          <div className="mt-3.5 [&_dl]:grid-cols-2 [&_dl]:gap-x-5">
            <KeyValues>
              {factsOf(line).map(({ heading, words, note }) => (
                <KeyValue key={heading} term={heading}>
                  {words}
                  {note && <small className="block text-note text-ink-soft">{note}</small>}
                </KeyValue>
              ))}
            </KeyValues>
          </div>
        </Row>
      ))}
    </Rows>
  )
}
