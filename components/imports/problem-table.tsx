import { DataTable } from '@/components/ui/data-table'
import type { Findings } from '@/lib/imports/finding.rules'

/** What has to be mended, by the row and column in which it stands. */
export function ProblemTable({ problems, more }: Pick<Findings, 'problems' | 'more'>) {
  return (
    <>
      <DataTable
        caption="To be mended, row by row"
        captionHidden
        head={
          <>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">What to do</th>
          </>
        }
      >
        {problems.map(({ row, column, because }, index) => (
          <tr key={index}>
            <th scope="row" className="tabular-nums">
              {row}
            </th>
            <td>{column ?? 'The whole row'}</td>
            <td>{because}</td>
          </tr>
        ))}
      </DataTable>
      {more > 0 && (
        <p className="mt-4 text-note">
          These are the first {problems.length}. {more} more follow when they are mended.
        </p>
      )}
    </>
  )
}
