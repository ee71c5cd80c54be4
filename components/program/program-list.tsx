'use client'

import { KeyValue, KeyValues } from '@/components/ui/key-values'
import { Row, Rows } from '@/components/ui/rows'
import type { ProgramRow } from './line-facts'

/** The same rows as the table has, one below the other. For phones. */
export function ProgramList({ rows }: { rows: readonly ProgramRow[] }) {
  return (
    <Rows>
      {rows.map(({ slug, name, who, facts }) => (
        <Row key={slug} href={`/staff/communities/${slug}`} title={name} note={who}>
          <div className="mt-3.5 [&_dl]:grid-cols-2 [&_dl]:gap-x-5">
            <KeyValues>
              {facts.map(({ heading, words, note }) => (
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
