import { DataTable } from '@/components/ui/data-table'
import { dayAndYearInWords, timeInWords } from '@/lib/kernel/dates'

type Entry = { seq: string; at: Date; what: string; by: string; about: string | null; aboutId: string | null }

const timeZone = 'Australia/Melbourne'

/** What was done by anybody, one row an act. A name leads to what concerns that person. */
export function AuditTable({ entries }: { entries: readonly Entry[] }) {
  return (
    <DataTable
      caption="What was done, newest first"
      captionHidden
      head={
        <>
          <th scope="col">What</th>
          <th scope="col">By</th>
          <th scope="col">About</th>
          <th scope="col">When</th>
        </>
      }
    >
      {entries.map(({ seq, at, what, by, about, aboutId }) => (
        <tr key={seq}>
          <th scope="row">{what}</th>
          <td>{by}</td>
          <td>{about && <a href={`/audit?person=${aboutId}`}>{about}</a>}</td>
          <td>
            {dayAndYearInWords(at, timeZone)} <small>{timeInWords(at, timeZone)}</small>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
