'use client'

import { DataTable } from '@/components/ui/data-table'
import type { FieldColour } from '@/components/ui/field-colour'
import type { DomainIconName } from '@/components/ui/icons'
import { Swatch } from '@/components/ui/swatch'
import type { ProgramRow } from './line-facts'

/** One row a community, in words. For wide screens. */
export function ProgramTable({ caption, rows }: { caption: string; rows: readonly ProgramRow[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      head={
        <>
          <th scope="col">Community</th>
          {rows[0]?.facts.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </>
      }
    >
      {rows.map(({ slug, name, colour, symbol, who, facts }) => (
        <tr key={slug}>
          <th scope="row">
            <span className="flex gap-3.5">
              <Swatch colour={colour as FieldColour} icon={symbol as DomainIconName} size="tiny" />
              <span>
                <a
                  href={`/staff/communities/${slug}`}
                  className="text-ink decoration-edge hover:text-ink hover:decoration-ink"
                >
                  {name}
                </a>
                <small>{who}</small>
              </span>
            </span>
          </th>
          {facts.map(({ heading, words, note }) => (
            <td key={heading}>
              {words}
              {note && <small>{note}</small>}
            </td>
          ))}
        </tr>
      ))}
    </DataTable>
  )
}
