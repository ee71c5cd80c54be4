import { DataTable } from '@/components/ui/data-table'
import type { FieldColour } from '@/components/ui/field-colour'
import type { DomainIconName } from '@/components/ui/icons'
import { Swatch } from '@/components/ui/swatch'
import { factsOf, type Line } from './line-facts'

/** One row a community, in words. For wide screens. */
export function ProgramTable({ caption, lines }: { caption: string; lines: readonly Line[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      head={
        <>
          <th scope="col">Community</th>
          {factsOf(lines[0]).map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </>
      }
    >
      {lines.map((line) => (
        <tr key={line.slug}>
          <th scope="row">
            <span className="flex gap-3.5">
              <Swatch colour={line.colour as FieldColour} icon={line.symbol as DomainIconName} size="tiny" />
              <span>
                <a
                  href={`/staff/communities/${line.slug}`}
                  className="text-ink decoration-edge hover:text-ink hover:decoration-ink"
                >
                  {line.name}
                </a>
                <small>{line.facilitators.join(', ') || 'Nobody facilitates it yet'}</small>
              </span>
            </span>
          </th>
          {factsOf(line).map(({ heading, words, note }) => (
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
