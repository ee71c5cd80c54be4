'use client'

import { Row, Rows } from './rows'

type RowListProps = { rows: readonly { id: string; href?: string; title: string; note: string }[] }

/** Rows that are words and nothing else. */
export function RowList({ rows }: RowListProps) {
  return (
    <Rows>
      {rows.map(({ id, ...row }) => (
        <Row key={id} {...row} />
      ))}
    </Rows>
  )
}
